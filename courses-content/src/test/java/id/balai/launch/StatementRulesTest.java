package id.balai.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.balai.records.Source;
import id.balai.web.Json;
import id.balai.xapi.Identifier;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each clause of cmi5 9 that tells what a unit's statement must look like. */
class StatementRulesTest {
    private static final UUID PERSON = new UUID(1, 1);
    private static final UUID SESSION = new UUID(2, 2);
    private static final UUID REGISTRATION = new UUID(3, 3);
    private static final ContentUnit UNIT = new ContentUnit(
            new UUID(4, 4), 1, "https://example.com/unit", "Unit", "index.html", MoveOn.PASSED, 0.8, false, "", "");
    private static final StatementRules RULES = new StatementRules(
            UNIT, SESSION, REGISTRATION, Identifier.of(Source.account(PERSON)).orElseThrow());

    private static ObjectNode said(Cmi5Verb verb, String result) {
        var voice = new LmsStatements(PERSON, REGISTRATION, SESSION);
        var statement = voice.abandoned(UNIT, Duration.ZERO);
        statement.put("id", new UUID(5, 5).toString()).put("timestamp", "2026-11-22T03:00:00Z");
        statement.withObject("/verb").put("id", verb.iri());
        try {
            statement.set("result", Json.MAPPER.readTree(result));
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
        if (verb.judges())
            statement
                    .withArray("/context/contextActivities/category")
                    .addObject()
                    .put("id", Cmi5.MOVE_ON);
        statement.withObject("/context").withObject("/extensions").put(Cmi5.MASTERY, 0.8);
        return statement;
    }

    private static ObjectNode passed() {
        return said(Cmi5Verb.PASSED, "{\"success\": true, \"duration\": \"PT5M\", \"score\": {\"scaled\": 0.8}}");
    }

    private static ObjectNode failed(double scaled) {
        return said(
                Cmi5Verb.FAILED,
                "{\"success\": false, \"duration\": \"PT5M\", \"score\": {\"scaled\": " + scaled + "}}");
    }

    private static ObjectNode completed() {
        return said(Cmi5Verb.COMPLETED, "{\"completion\": true, \"duration\": \"PT5M\"}");
    }

    private static ObjectNode allowed() {
        var statement = said(Cmi5Verb.PASSED, "{\"success\": true}");
        statement.withArray("/context/contextActivities/category").removeAll();
        return statement;
    }

    static Stream<Object[]> broken() {
        return Stream.of(
                rule("9.1", passed(), each -> each.remove("id")),
                rule("6.3", allowed(), each -> each.withObject("/verb").put("id", Cmi5.VOIDED)),
                rule("9.7", passed(), each -> each.remove("timestamp")),
                rule("9.7", passed(), each -> each.put("timestamp", "2026-11-22T10:00:00+07:00")),
                rule("9.2", passed(), each -> each.withObject("/actor").put("objectType", "Group")),
                rule("9.2", passed(), each -> each.set("actor", Source.account(new UUID(9, 9)))),
                rule("9.6.1", passed(), each -> each.remove("context")),
                rule("9.6.1", passed(), each -> each.withObject("/context").put("registration", SESSION.toString())),
                rule("9.6.3.1", passed(), each -> extensions(each).remove(Cmi5.SESSION)),
                rule(
                        "10.2.1",
                        passed(),
                        each -> each.withArray("/context/contextActivities/grouping")
                                .removeAll()),
                rule(
                        "9.6.2.2",
                        allowed(),
                        each -> each.withArray("/context/contextActivities/category")
                                .addObject()
                                .put("id", Cmi5.MOVE_ON)),
                rule("9.3", passed(), each -> each.withObject("/verb").put("id", Cmi5Verb.SATISFIED.iri())),
                rule("9.4", passed(), each -> each.withObject("/object").put("id", "https://example.com/other")),
                rule("9.5.3", passed(), each -> each.withObject("/result").put("completion", true)),
                rule("9.5.3", completed(), each -> each.withObject("/result").remove("completion")),
                rule("9.5.3", completed(), each -> each.withObject("/result").put("completion", false)),
                rule("9.5.2", completed(), each -> each.withObject("/result").put("success", true)),
                rule("9.5.2", passed(), each -> each.withObject("/result").put("success", false)),
                rule("9.5.2", passed(), each -> each.withObject("/result").remove("success")),
                rule("9.5.2", failed(0.1), each -> each.withObject("/result").put("success", true)),
                rule(
                        "9.6.2.2",
                        passed(),
                        each -> each.withArray("/context/contextActivities/category")
                                .remove(1)),
                rule("9.5.4.1", passed(), each -> each.withObject("/result").remove("duration")),
                rule("9.5.4.1", said(Cmi5Verb.TERMINATED, "{}"), each -> {}),
                rule("9.5.1", completed(), each -> each.withObject("/result").putObject("score")),
                rule("9.5.1", passed(), each -> each.withObject("/result/score").put("raw", 90)),
                rule("9.6.3.2", passed(), each -> extensions(each).remove(Cmi5.MASTERY)),
                rule("9.6.3.2", passed(), each -> extensions(each).put(Cmi5.MASTERY, 0.7)),
                rule("9.3.4", passed(), each -> each.withObject("/result/score").put("scaled", 0.79)),
                rule("9.3.5", failed(0.8), each -> {}));
    }

    private static ObjectNode extensions(ObjectNode statement) {
        return statement.withObject("/context").withObject("/extensions");
    }

    private static Object[] rule(String clause, ObjectNode statement, Consumer<ObjectNode> change) {
        change.accept(statement);
        return new Object[] {clause, statement};
    }

    @ParameterizedTest
    @MethodSource("broken")
    void a_statement_that_breaks_a_clause_is_refused_by_it(String clause, ObjectNode statement) {
        assertThatThrownBy(() -> RULES.check(statement))
                .isInstanceOfSatisfying(
                        RuleViolated.class,
                        refusal -> assertThat(refusal.clause()).isEqualTo(clause));
    }

    @Test
    void what_keeps_every_clause_is_taken_for_what_it_is() {
        assertThat(RULES.check(passed())).contains(Cmi5Verb.PASSED);
        assertThat(RULES.check(failed(0.79))).contains(Cmi5Verb.FAILED);
        assertThat(RULES.check(completed())).contains(Cmi5Verb.COMPLETED);
        assertThat(RULES.check(said(Cmi5Verb.INITIALIZED, "{}"))).contains(Cmi5Verb.INITIALIZED);
        assertThat(RULES.check(said(Cmi5Verb.TERMINATED, "{\"duration\": \"PT1S\"}")))
                .contains(Cmi5Verb.TERMINATED);
    }

    @Test
    void what_cmi5_allows_and_does_not_define_decides_nothing() {
        assertThat(RULES.check(allowed())).isEmpty();
    }
}
