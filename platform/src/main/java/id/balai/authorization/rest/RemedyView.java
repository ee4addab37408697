package id.balai.authorization.rest;

import id.balai.authorization.Remedy;
import org.jspecify.annotations.Nullable;

/** What to learn, as the API tells it. */
public record RemedyView(
        String course, String courseTitle, int lessonsLeft, int minutesLeft, boolean examDue, String url) {
    static @Nullable RemedyView of(@Nullable Remedy remedy) {
        if (remedy == null) return null;
        return new RemedyView(
                remedy.course(),
                remedy.courseTitle(),
                remedy.lessonsLeft(),
                remedy.minutesLeft(),
                remedy.examDue(),
                remedy.url());
    }
}
