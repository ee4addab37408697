package id.balai.courses;

import org.jspecify.annotations.Nullable;

/**
 * A lesson as its author writes it.
 *
 * @param objective what the learner can do afterwards
 * @param video file name of the clip that belongs to it
 * @param markdown the steps, each from its {@code ##} title to its {@code tanya} block
 */
public record LessonSource(
        String key,
        String title,
        int minutes,
        String objective,
        @Nullable String video,
        String markdown) {
    public LessonSource rewritten(String newTitle, String newMarkdown) {
        return new LessonSource(key, newTitle, minutes, objective, video, newMarkdown);
    }
}
