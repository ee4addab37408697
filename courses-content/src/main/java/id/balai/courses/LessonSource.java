package id.balai.courses;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A lesson as its author writes it.
 *
 * @param objective what the learner can do afterwards
 * @param video the clip that belongs to it: a file name of one shipped with the course, or the id of an upload
 * @param markdown the steps, each from its {@code ##} title to its {@code tanya} block
 * @param unit of a content package, taken after the steps
 */
public record LessonSource(
        String key,
        String title,
        int minutes,
        String objective,
        @Nullable String video,
        String markdown,
        @Nullable UUID unit) {
    private static final int LONGEST_MINUTES = 60;

    public LessonSource {
        CourseProblem.unless(Slugs.fits(key), "key", "LESSON_KEY");
        CourseProblem.unless(!title.isBlank() && title.length() <= 120, "title", "LESSON_TITLE");
        CourseProblem.unless(minutes >= 1 && minutes <= LONGEST_MINUTES, "minutes", "LESSON_MINUTES");
    }

    public LessonSource rewritten(String newTitle, String newMarkdown) {
        return new LessonSource(key, newTitle.strip(), minutes, objective, video, newMarkdown, unit);
    }

    /** The same with another clip, or with none. */
    LessonSource showing(@Nullable String clip) {
        return new LessonSource(key, title, minutes, objective, clip, markdown, unit);
    }

    /** The same with another unit after its steps, or with none. */
    LessonSource ending(@Nullable UUID with) {
        return new LessonSource(key, title, minutes, objective, video, markdown, with);
    }

    /** The lesson as learners will meet it; refused with the line at fault where it cannot be read. */
    public Lesson read() {
        var steps = LessonParser.parse(key, markdown);
        return new Lesson(key, title, minutes, objective, video, steps, Weight.kilobytes(steps), unit);
    }
}
