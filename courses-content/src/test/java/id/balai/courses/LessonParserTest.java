package id.balai.courses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LessonParserTest {
    private static final String ASK = """
            ```tanya
            Berapa yang dikredit?
            - Rp20.000 | Itu baru satu anggota.
            * Rp60.000 | Tepat.
            ```
            """;

    @Test
    void a_step_is_a_title_a_text_and_a_question() {
        var steps = LessonParser.parse(
                "kas", "## Kas\n\nUang **tunai**.\n\n" + ASK + "\n## Bank\n\nUang di bank.\n\n" + ASK);

        assertThat(steps).hasSize(2);
        assertThat(steps.get(0).html()).isEqualTo("<p>Uang <strong>tunai</strong>.</p>");
        assertThat(steps.get(1).number()).isEqualTo(2);
        assertThat(steps.get(1).question().stem()).isEqualTo("Berapa yang dikredit?");
        assertThat(steps.get(1).question().rightAt(1)).isTrue();
        assertThat(steps.get(1).question().options().get(0).feedback()).isEqualTo("Itu baru satu anggota.");
    }

    @Test
    void tables_keep_the_side_of_their_figures() {
        var steps =
                LessonParser.parse("kas", "## Kas\n\n| Akun | Debit |\n|---|---:|\n| 1110 Kas | 60.000 |\n\n" + ASK);

        assertThat(steps.get(0).html()).contains("<td align=\"right\">60.000</td>");
    }

    @Test
    void nothing_that_runs_gets_through() {
        var evil = """
                ## Kas

                <script>alert(1)</script><img src=x onerror=alert(1)> <p style="x" onclick="y">teks</p>

                Lalu [klik](javascript:alert(1)) di sini.

                """;

        var html = LessonParser.parse("kas", evil + ASK).get(0).html();

        assertThat(html)
                .doesNotContain("script")
                .doesNotContain("onerror")
                .doesNotContain("onclick")
                .contains("teks");
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("", "LESSON_NO_STEP", 1),
                Arguments.of("Pembuka\n" + ASK, "LESSON_TEXT_BEFORE_STEP", 1),
                Arguments.of("## \nTeks\n" + ASK, "LESSON_TITLE_MISSING", 1),
                Arguments.of("## Kas\n\n" + ASK, "LESSON_TEXT_MISSING", 1),
                Arguments.of("## Kas\nTeks\n", "LESSON_QUESTION_MISSING", 1),
                Arguments.of(
                        "## Kas\nTeks\n" + ASK + "## Bank\nTeks\n## Tutup\nTeks\n" + ASK, "LESSON_QUESTION_MISSING", 8),
                Arguments.of("## Kas\nTeks\n" + ASK + "\nLagi\n", "LESSON_TEXT_AFTER_QUESTION", 9),
                Arguments.of("## Kas\nTeks\n```tanya\nBerapa?\n- a | b\n", "LESSON_BLOCK_OPEN", 3),
                Arguments.of("## Kas\nTeks\n```tanya\n- a | b\n* c | d\n```\n", "LESSON_STEM_MISSING", 3),
                Arguments.of("## Kas\nTeks\n```tanya\nBerapa?\n- a | b\n* c\n```\n", "LESSON_OPTION_SHAPE", 6),
                Arguments.of("## Kas\nTeks\n```tanya\nBerapa?\n* c | d\n```\n", "LESSON_OPTION_COUNT", 3),
                Arguments.of("## Kas\nTeks\n```tanya\nBerapa?\n* c | d\n* e | f\n```\n", "LESSON_RIGHT_COUNT", 3));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_refused_with_its_line(String markdown, String code, int line) {
        assertThatThrownBy(() -> LessonParser.parse("kas", markdown))
                .isInstanceOfSatisfying(LessonProblem.class, problem -> {
                    assertThat(problem.code()).isEqualTo(code);
                    assertThat(problem.facts().get("line")).isEqualTo(line);
                    assertThat(problem.facts().get("lesson")).isEqualTo("kas");
                });
    }
}
