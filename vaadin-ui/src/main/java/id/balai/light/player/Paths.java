package id.balai.light.player;

import id.balai.courses.CourseVersion;
import id.balai.learning.LessonProgress;
import id.balai.learning.Mastery;
import id.balai.learning.NextStep;
import id.balai.learning.Progress;
import id.balai.light.site.Frame;
import id.balai.light.site.PathRow;
import id.balai.light.site.PathRow.State;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A course as a path: each lesson a line, with what is mastered, what is now and what comes later. */
final class Paths {
    private static final int AROUND = 4;

    private Paths() {}

    static List<PathRow> of(Frame f, Progress progress, CourseVersion version, @Nullable NextStep next) {
        return progress.lessons().stream()
                .map(lesson -> row(f, lesson, version, next))
                .toList();
    }

    /** The stretch of the path around the next step: what was just done, what is now, what comes then. */
    static List<PathRow> around(List<PathRow> path) {
        int now = 0;
        for (int i = 0; i < path.size(); i++) {
            if (path.get(i).state() == State.NOW) now = i;
        }
        int from = Math.max(0, Math.min(now - 2, path.size() - AROUND));
        return path.subList(from, Math.min(path.size(), from + AROUND));
    }

    private static PathRow row(Frame f, LessonProgress lesson, CourseVersion version, @Nullable NextStep next) {
        var content = version.lesson(lesson.lesson());
        var current = next != null && lesson.lesson().equals(next.lesson());
        var state = current ? State.NOW : lesson.done() ? State.DONE : State.LATER;
        var mastery = f.say("mastery." + lesson.mastery());
        var chip = lesson.done() ? mastery : lesson.begun() ? 100 * lesson.answered() / lesson.steps() + "%" : "";
        var look = lesson.mastery() == Mastery.MAHIR ? "gold" : lesson.done() ? "" : "dim";
        var address = NextCard.lessonAddress(version.slug(), lesson.lesson());
        return new PathRow(address, content.title(), note(f, lesson, content.minutes(), current), state, chip, look);
    }

    private static String note(Frame f, LessonProgress lesson, int minutes, boolean current) {
        if (lesson.repeats() > 0) return f.say("path.repeats", lesson.repeats());
        if (lesson.known() && !lesson.finished()) return f.say("path.known");
        if (lesson.done()) return f.say("path.done");
        if (lesson.begun()) return f.say("path.step-of", lesson.nextStep(), lesson.steps());
        return current ? f.say("path.now", minutes) : f.say("minutes", minutes);
    }
}
