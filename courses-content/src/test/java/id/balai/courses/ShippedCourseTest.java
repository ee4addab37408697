package id.balai.courses;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The first course is real teaching text, not filler. */
class ShippedCourseTest {
    private final CourseContent content = ShippedCourse.read("pembukuan-koperasi-dasar");

    @Test
    void it_has_three_modules_and_nine_lessons_of_some_length() {
        assertThat(content.modules()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(content.lessons()).hasSizeGreaterThanOrEqualTo(9);
        assertThat(content.lessons())
                .allSatisfy(lesson -> assertThat(words(lesson)).isGreaterThanOrEqualTo(250));
    }

    @Test
    void every_lesson_can_be_read_and_one_has_a_video() {
        assertThat(content.lessons()).allSatisfy(lesson -> {
            assertThat(lesson.read().steps()).hasSizeBetween(3, 4);
            assertThat(lesson.read().kilobytes()).isBetween(2, 38);
        });
        assertThat(content.lessons()).anyMatch(lesson -> lesson.video() != null);
    }

    /** Prose alone: no tables, no questions, no titles. */
    private static long words(LessonSource lesson) {
        var prose = lesson.markdown()
                .replaceAll("(?s)```tanya.*?```", "")
                .replaceAll("(?m)^(\\||#).*$", "")
                .strip();
        return prose.split("\\s+").length;
    }
}
