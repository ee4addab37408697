package id.balai.learning;

import id.balai.courses.CourseVersion;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The one thing to do next, how long it takes, how much data it needs, and why it is this.
 *
 * @param lesson the key of the lesson, where it is one
 * @param step the step to open, counted from one
 * @param title the lesson's own, else the course's
 * @param facts what the words of the reason are filled with
 */
public record NextStep(
        Kind kind,
        @Nullable String lesson,
        int step,
        String title,
        int minutes,
        int kilobytes,
        Reason reason,
        Map<String, Object> facts) {
    /** What sort of thing is next. */
    public enum Kind {
        PLACEMENT,
        LESSON,
        EXAM,
        CERTIFIED
    }

    private static final int KILOBYTES_A_QUESTION = 2;

    public static NextStep of(Progress progress, CourseVersion version) {
        if (progress.certified()) return course(Kind.CERTIFIED, version, 0, 0, Reason.QUALIFIED, Map.of());
        if (progress.lessonsLeft() == 0) return afterTheLessons(progress, version);
        if (progress.placement() != PlacementState.DONE && !progress.learning())
            return placement(
                    version,
                    progress.placement() == PlacementState.OPEN ? Reason.PLACEMENT_OPEN : Reason.PLACEMENT_FIRST);
        var next = progress.lessons().stream()
                .filter(lesson -> !lesson.done() && lesson.begun())
                .findFirst()
                .or(() -> progress.lessons().stream()
                        .filter(lesson -> !lesson.done())
                        .findFirst())
                .orElseThrow();
        return lesson(next, version, why(next), Map.of("step", next.nextStep(), "steps", next.steps()));
    }

    private static Reason why(LessonProgress lesson) {
        if (lesson.begun()) return Reason.LESSON_BEGUN;
        return lesson.gap() ? Reason.PLACEMENT_GAP : Reason.NEXT_IN_ORDER;
    }

    private static NextStep afterTheLessons(Progress progress, CourseVersion version) {
        var waits = progress.examinableFrom();
        if (waits != null) {
            var weakest = Objects.requireNonNullElse(
                    progress.weakest(), version.lessons().get(0).key());
            var lesson = progress.lessons().stream()
                    .filter(each -> each.lesson().equals(weakest))
                    .findFirst()
                    .orElse(progress.lessons().get(0));
            return lesson(lesson, version, Reason.REVIEW_MEANWHILE, Map.of("from", waits));
        }
        var minutes = version.content().examMinutes();
        var items = version.content().examItems();
        var kilobytes = items * KILOBYTES_A_QUESTION;
        var percent = progress.lastPercent();
        if (percent != null)
            return course(
                    Kind.EXAM,
                    version,
                    minutes,
                    kilobytes,
                    Reason.TRY_AGAIN,
                    Map.of("percent", percent, "passPercent", version.content().passPercent()));
        return course(Kind.EXAM, version, minutes, kilobytes, whyNow(progress), Map.of());
    }

    private static Reason whyNow(Progress progress) {
        if (progress.lapsed()) return Reason.RENEWAL;
        return progress.lessons().stream().allMatch(LessonProgress::known) ? Reason.ALL_KNOWN : Reason.ALL_DONE;
    }

    /** Half a minute for each of at most two questions a lesson. */
    private static NextStep placement(CourseVersion version, Reason reason) {
        var lessons = version.lessons().size();
        return course(Kind.PLACEMENT, version, lessons, lessons * KILOBYTES_A_QUESTION, reason, Map.of());
    }

    private static NextStep lesson(
            LessonProgress next, CourseVersion version, Reason reason, Map<String, Object> facts) {
        var lesson = version.lesson(next.lesson());
        return new NextStep(
                Kind.LESSON,
                lesson.key(),
                next.nextStep(),
                lesson.title(),
                lesson.minutes(),
                lesson.kilobytes(),
                reason,
                facts);
    }

    private static NextStep course(
            Kind kind, CourseVersion version, int minutes, int kilobytes, Reason reason, Map<String, Object> facts) {
        return new NextStep(kind, null, 1, version.title(), minutes, kilobytes, reason, facts);
    }
}
