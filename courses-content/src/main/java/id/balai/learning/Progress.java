package id.balai.learning;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody is in a course.
 *
 * @param enrolled whether they take it already
 * @param lessons each lesson of the version, in order
 * @param certified whether they hold the qualification today
 * @param lapsed whether they held it before and no longer do
 * @param lastPercent the score of the last examination where it was not passed
 * @param weakest the lesson that went worst in it
 * @param examinableFrom when the next examination may start, absent when it may now
 */
public record Progress(
        UUID person,
        UUID courseVersion,
        String slug,
        String title,
        boolean enrolled,
        List<LessonProgress> lessons,
        PlacementState placement,
        boolean certified,
        boolean lapsed,
        @Nullable Integer lastPercent,
        @Nullable String weakest,
        @Nullable Instant examinableFrom) {
    public Progress {
        lessons = List.copyOf(lessons);
    }

    public int lessonsLeft() {
        return (int) lessons.stream().filter(lesson -> !lesson.done()).count();
    }

    public int lessonsDone() {
        return lessons.size() - lessonsLeft();
    }

    /** Whether a lesson was begun, whatever placement said. */
    public boolean learning() {
        return lessons.stream().anyMatch(LessonProgress::begun);
    }
}
