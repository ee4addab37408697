package id.balai.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a SCO may keep with us, and what we make of it (SCORM 1.2 RTE 3.4). */
class ScormDataTest {
    private static final ContentUnit UNIT = unit(0.7);

    private static ContentUnit unit(@Nullable Double mastery) {
        return new ContentUnit(
                new UUID(1, 1), 1, "sco", "SCO", "a.html", MoveOn.COMPLETED_OR_PASSED, mastery, false, "tingkat=1", "");
    }

    private static Map<String, String> committed(Map<String, String> sent, boolean finished) {
        return ScormData.committed(Map.of(), sent, UNIT, finished);
    }

    @ParameterizedTest
    @CsvSource({"70, passed", "69.9, failed", "100, passed", "0, failed"})
    void the_mastery_score_decides_whatever_the_unit_says(String raw, String status) {
        var data = committed(Map.of("cmi.core.score.raw", raw, ScormData.STATUS, "completed"), true);

        assertThat(data).containsEntry(ScormData.STATUS, status);
    }

    @Test
    void without_a_mastery_score_the_unit_decides() {
        var sent = Map.of("cmi.core.score.raw", "5", ScormData.STATUS, "passed");

        assertThat(ScormData.passed(ScormData.committed(Map.of(), sent, unit(null), true)))
                .isTrue();
    }

    @Test
    void who_finishes_without_a_word_has_completed() {
        assertThat(ScormData.completed(committed(Map.of(), true))).isTrue();
        assertThat(ScormData.completed(committed(Map.of(), false))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "cmi.core.student_id, x",
        "cmi.core.credit, no-credit",
        "cmi.core.total_time, 9999:00:00",
        "cmi.core.lesson_status, hebat",
        "cmi.core.score.raw, 101",
        "cmi.core.score.raw, -1",
        "cmi.core.score.raw, banyak",
        "cmi.core.session_time, tiga menit",
        "cmi.lain, x",
        "__proto__, x"
    })
    void what_the_standard_does_not_allow_is_left_out(String name, String value) {
        assertThat(committed(Map.of(name, value), false)).isEmpty();
    }

    @Test
    void lengths_are_those_of_the_standard() {
        assertThat(committed(Map.of("cmi.suspend_data", "x".repeat(4_096)), false))
                .hasSize(1);
        assertThat(committed(Map.of("cmi.suspend_data", "x".repeat(4_097)), false))
                .isEmpty();
        assertThat(committed(Map.of("cmi.core.lesson_location", "x".repeat(256)), false))
                .isEmpty();
    }

    @Test
    void nobody_fills_the_house_with_interactions() {
        var many = new HashMap<String, String>();
        for (var i = 0; i < 900; i++) many.put("cmi.interactions." + i + ".id", "x");
        var first = committed(many, false);
        var more = new HashMap<String, String>();
        for (var i = 0; i < 900; i++) more.put("cmi.objectives." + i + ".id", "x");

        assertThat(first).hasSize(900);
        assertThat(ScormData.committed(first, more, UNIT, false)).isEqualTo(first);
    }

    @Test
    void times_add_up_and_who_paused_resumes() {
        var first = committed(Map.of("cmi.core.session_time", "00:59:50.5", "cmi.core.exit", "suspend"), true);
        var second = ScormData.committed(first, Map.of("cmi.core.session_time", "01:00:20"), UNIT, true);
        var read = ScormData.of(second, UNIT, new UUID(5, 5));

        assertThat(read)
                .containsEntry("cmi.core.total_time", "0002:00:10.00")
                .containsEntry("cmi.core.entry", "resume")
                .containsEntry("cmi.student_data.mastery_score", "70")
                .containsEntry("cmi.launch_data", "tingkat=1")
                .containsEntry("cmi.core.student_name", "");
        assertThat(ScormData.of(Map.of(), UNIT, new UUID(5, 5))).containsEntry("cmi.core.entry", "ab-initio");
    }
}
