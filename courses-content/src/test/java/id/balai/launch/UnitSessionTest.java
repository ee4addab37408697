package id.balai.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a unit may say, and when (cmi5 9.3, 10.2.2, 11). */
class UnitSessionTest {
    private static final Instant NOON = Instant.parse("2026-11-22T05:00:00Z");

    private static UnitSession session(Mode mode, UnitResult result) {
        var id = new UUID(1, 1);
        return UnitSession.launched(
                new UnitSession.Launch(id, id, id, id, id, "kursus", "pelajaran", mode), result, NOON);
    }

    private static UnitSession running() {
        return running(Mode.NORMAL, UnitResult.NONE);
    }

    private static UnitSession running(Mode mode, UnitResult result) {
        var session = session(mode, result);
        session.readPreferences();
        session.says(Cmi5Verb.INITIALIZED, NOON);
        return session;
    }

    private static void refuses(UnitSession session, Cmi5Verb verb, String clause) {
        assertThatThrownBy(() -> session.says(verb, NOON))
                .isInstanceOfSatisfying(
                        RuleViolated.class,
                        refusal -> assertThat(refusal.clause()).isEqualTo(clause));
    }

    @Test
    void nothing_is_said_before_the_preferences_are_read() {
        assertThatThrownBy(session(Mode.NORMAL, UnitResult.NONE)::speaks).hasMessageContaining("cmi5 11");
    }

    @ParameterizedTest
    @EnumSource(names = {"COMPLETED", "PASSED", "FAILED", "TERMINATED"})
    void initialized_comes_first(Cmi5Verb verb) {
        refuses(session(Mode.NORMAL, UnitResult.NONE), verb, "9.3");
        assertThatThrownBy(() -> session(Mode.NORMAL, UnitResult.NONE).saysElse(NOON))
                .isInstanceOf(RuleViolated.class);
    }

    @ParameterizedTest
    @CsvSource({
        "INITIALIZED, INITIALIZED",
        "COMPLETED, COMPLETED",
        "PASSED, PASSED",
        "FAILED, FAILED",
        "FAILED, PASSED",
        "PASSED, FAILED"
    })
    void one_does_not_follow_the_other_in_a_session(Cmi5Verb first, Cmi5Verb then) {
        var session = running();
        if (first != Cmi5Verb.INITIALIZED) session.says(first, NOON);

        refuses(session, then, "9.3");
    }

    @Test
    void what_a_registration_has_seen_is_not_said_again_in_another_session() {
        var before = new UnitResult(true, true, false);

        refuses(running(Mode.NORMAL, before), Cmi5Verb.COMPLETED, "9.3");
        refuses(running(Mode.NORMAL, before), Cmi5Verb.PASSED, "9.3");
        refuses(running(Mode.NORMAL, before), Cmi5Verb.FAILED, "9.3");
    }

    @Test
    void who_failed_may_pass_in_another_session() {
        var first = running();
        first.says(Cmi5Verb.FAILED, NOON);
        var second = running(Mode.NORMAL, first.result());

        second.says(Cmi5Verb.PASSED, NOON);

        assertThat(second.result().passed()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"COMPLETED", "PASSED", "FAILED"})
    void who_only_looks_is_not_judged(Cmi5Verb verb) {
        refuses(running(Mode.REVIEW, UnitResult.NONE), verb, "10.2.2");
        refuses(running(Mode.BROWSE, UnitResult.NONE), verb, "10.2.2");
    }

    @ParameterizedTest
    @EnumSource(names = {"LAUNCHED", "ABANDONED", "WAIVED", "SATISFIED"})
    void a_unit_does_not_speak_for_the_lms(Cmi5Verb verb) {
        refuses(running(), verb, "9.3");
    }

    @Test
    void after_terminated_nothing_is_said() {
        var session = running();
        session.says(Cmi5Verb.TERMINATED, NOON);

        assertThatThrownBy(session::speaks).hasMessageContaining("cmi5 8.1.2");
    }

    @Test
    void an_abandoned_session_lasted_from_initialized_to_the_last_that_was_heard() {
        var session = running();
        session.saysElse(NOON.plusSeconds(95));
        session.abandon();

        assertThat(session.lasted()).isEqualTo(Duration.ofSeconds(95));
        assertThatThrownBy(session::speaks).isInstanceOf(RuleViolated.class);
        assertThatThrownBy(session::abandon).isInstanceOf(RuleViolated.class);
    }
}
