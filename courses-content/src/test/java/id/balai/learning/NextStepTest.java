package id.balai.learning;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.courses.CourseVersion;
import id.balai.courses.Lesson;
import id.balai.courses.Question;
import id.balai.courses.ShippedCourse;
import id.balai.courses.Step;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the progress, there is one next step, and it is one that helps. */
class NextStepTest {
    private static final int SEED = 20261121;
    private static final CourseVersion VERSION = new CourseVersion(
            new UUID(0, 1),
            new UUID(0, 2),
            1,
            ShippedCourse.read("pembukuan-koperasi-dasar"),
            ShippedCourse.read("pembukuan-koperasi-dasar").lessons().stream()
                    .map(source -> new Lesson(
                            source.key(),
                            source.title(),
                            source.minutes(),
                            source.objective(),
                            null,
                            List.of(new Step(1, "Langkah", "<p>Teks</p>", new Question("?", List.of()))),
                            3,
                            null))
                    .toList(),
            Instant.EPOCH);

    static Stream<Progress> progresses() {
        var random = new SplittableRandom(SEED);
        return IntStream.range(0, 500).mapToObj(i -> progress(random));
    }

    private static Progress progress(SplittableRandom random) {
        var density = random.nextInt(101);
        var lessons = VERSION.lessons().stream()
                .map(lesson -> lesson(lesson.key(), random, density))
                .toList();
        return new Progress(
                new UUID(0, 3),
                VERSION.id(),
                VERSION.slug(),
                VERSION.title(),
                true,
                lessons,
                List.of(PlacementState.values()).get(random.nextInt(3)),
                random.nextInt(10) == 0,
                random.nextInt(10) == 0,
                random.nextInt(3) == 0 ? random.nextInt(75) : null,
                random.nextInt(2) == 0
                        ? lessons.get(random.nextInt(lessons.size())).lesson()
                        : null,
                random.nextInt(4) == 0 ? Instant.parse("2026-11-22T07:30:00Z") : null);
    }

    private static LessonProgress lesson(String key, SplittableRandom random, int density) {
        var finished = random.nextInt(100) < density;
        var known = random.nextInt(100) < density;
        var answered = finished ? 4 : random.nextInt(10) == 0 ? 1 : 0;
        var mastery = finished || known ? Mastery.PAHAM : Mastery.BARU;
        return new LessonProgress(key, answered, 4, answered % 4 + 1, finished, known, !known, mastery, 0);
    }

    @ParameterizedTest
    @MethodSource("progresses")
    void there_is_one_next_step_and_it_helps(Progress progress) {
        var next = NextStep.of(progress, VERSION);

        assertThat(NextStep.of(progress, VERSION)).isEqualTo(next);
        switch (next.kind()) {
            case CERTIFIED -> assertThat(progress.certified()).isTrue();
            case EXAM -> assertThat(progress.lessonsLeft()).isZero();
            case PLACEMENT -> assertThat(progress.learning()).isFalse();
            case LESSON ->
                assertThat(progress.lessons())
                        .filteredOn(lesson -> lesson.lesson().equals(next.lesson()))
                        .singleElement()
                        .satisfies(lesson ->
                                assertThat(lesson.done()).isEqualTo(next.reason() == Reason.REVIEW_MEANWHILE));
        }
        if (progress.certified()) assertThat(next.kind()).isEqualTo(NextStep.Kind.CERTIFIED);
        if (next.kind() == NextStep.Kind.EXAM)
            assertThat(progress.examinableFrom()).isNull();
    }
}
