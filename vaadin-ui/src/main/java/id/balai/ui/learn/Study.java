package id.balai.ui.learn;

import id.balai.courses.CourseVersion;
import id.balai.learning.NextStep;
import id.balai.learning.Progress;

/** A course somebody takes or should take, how far they are, and the one thing to do next. */
record Study(CourseVersion course, Progress progress, NextStep next) {
    String href() {
        var home = "/belajar/" + course.slug();
        return next.kind() == NextStep.Kind.CERTIFIED ? home : home + "/lanjut";
    }
}
