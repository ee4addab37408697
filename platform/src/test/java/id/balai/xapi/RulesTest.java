package id.balai.xapi;

import static id.balai.xapi.Examples.full;
import static id.balai.xapi.Examples.with;
import static id.balai.xapi.Examples.withContextParties;
import static id.balai.xapi.Examples.withSubStatement;
import static id.balai.xapi.Version.V1_0_3;
import static id.balai.xapi.Version.V2_0_0;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of {@link Rule}, kept and broken, by the clause that states it. */
class RulesTest {
    /** A statement that breaks one rule in one place. */
    record Broken(Rule rule, String field, ObjectNode statement, Version version) {
        @Override
        public String toString() {
            return rule.clause() + " " + rule + " at " + field;
        }
    }

    static Stream<Broken> broken() {
        return Stream.of(
                in(Rule.OBJECT, "actor", "/actor", "\"Sri\""),
                in(Rule.OBJECT, "verb", "/verb", "[]"),
                in(Rule.OBJECT, "object.definition", "/object/definition", "7"),
                in(Rule.OBJECT, "result.score", "/result/score", "\"5\""),
                in(Rule.OBJECT, "context.extensions", "/context/extensions", "[]"),
                in(Rule.KNOWN_PROPERTY, "Version", "/Version", "\"1.0.3\""),
                in(Rule.KNOWN_PROPERTY, "verb.Display", "/verb/Display", "{}"),
                in(Rule.KNOWN_PROPERTY, "actor.member[0].role", "/actor/member/0/role", "\"ketua\""),
                in(Rule.KNOWN_PROPERTY, "context.contextAgents", "/context/contextAgents", "[]"),
                in(Rule.NO_NULL, "result", "/result", "null"),
                in(Rule.NO_NULL, "actor.name", "/actor/name", "null"),
                in(Rule.NO_NULL, "attachments[0]", "/attachments/0", "null"),
                in(Rule.STRING, "actor.name", "/actor/name", "1"),
                in(Rule.STRING, "verb.display.id", "/verb/display/id", "true"),
                in(Rule.STRING, "context.platform", "/context/platform", "{}"),
                in(Rule.NUMBER, "result.score.raw", "/result/score/raw", "\"5\""),
                in(Rule.BOOLEAN, "result.success", "/result/success", "\"true\""),
                in(Rule.ARRAY, "attachments", "/attachments", "{}"),
                in(Rule.ARRAY, "actor.member", "/actor/member", "{}"),
                in(Rule.IRI, "verb.id", "/verb/id", "\"adlnet.gov/expapi/verbs/answered\""),
                in(Rule.IRI, "verb.id", "/verb/id", "\"https://adlnet.gov/expapi verbs\""),
                in(Rule.IRI, "object.definition.moreInfo", "/object/definition/moreInfo", "\"more info\""),
                in(Rule.IRI, "authority.openid", "/authority/openid", "\"openid.example.id\""),
                in(Rule.UUID, "id", "/id", "\"0191f1a5-7c3e-7a10-9b1d-2f3c4d5e6f7\""),
                in(Rule.UUID, "context.registration", "/context/registration", "\"first\""),
                in(Rule.TIMESTAMP, "timestamp", "/timestamp", "\"21/11/2026\""),
                in(Rule.TIMESTAMP, "stored", "/stored", "\"2026-11-21T10:00:00-00:00\""),
                in(Rule.DURATION, "result.duration", "/result/duration", "\"1 minute\""),
                in(Rule.LANGUAGE_TAG, "context.language", "/context/language", "\"bahasa indonesia\""),
                in(Rule.LANGUAGE_TAG, "verb.display", "/verb/display", "{\"a12345678\": \"x\"}"),
                in(Rule.EXTENSION_KEY, "result.extensions", "/result/extensions", "{\"balai.id/ext\": 1}"),
                in(Rule.ACTOR_REQUIRED, "", "/actor", ""),
                in(Rule.VERB_REQUIRED, "", "/verb", ""),
                in(Rule.OBJECT_REQUIRED, "", "/object", ""),
                in(Rule.ACTOR_TYPE, "actor", "/actor/objectType", "\"agent\""),
                in(Rule.AGENT_IDENTIFIER, "context.instructor", "/context/instructor", "{\"name\": \"Guru\"}"),
                in(
                        Rule.AGENT_IDENTIFIER,
                        "context.instructor",
                        "/context/instructor/mbox",
                        "\"mailto:guru@example.id\""),
                in(Rule.GROUP_IDENTIFIER, "context.team", "/context/team/openid", "\"https://tim.example.id\""),
                in(Rule.ANONYMOUS_GROUP_MEMBERS, "actor", "/actor/member", ""),
                in(
                        Rule.MEMBER_IS_AGENT,
                        "actor.member[0]",
                        "/actor/member/0",
                        "{\"objectType\": \"Group\", \"mbox\": \"mailto:a@b.id\"}"),
                in(Rule.MBOX, "actor.member[0].mbox", "/actor/member/0/mbox", "\"sri@example.id\""),
                in(Rule.MBOX_SHA1SUM, "context.team.mbox_sha1sum", "/context/team/mbox_sha1sum", "\"ebd31e\""),
                in(Rule.ACCOUNT_HOME_PAGE, "context.instructor.account", "/context/instructor/account/homePage", ""),
                in(Rule.ACCOUNT_NAME, "context.instructor.account", "/context/instructor/account/name", ""),
                in(Rule.VERB_ID, "verb", "/verb/id", ""),
                in(Rule.OBJECT_TYPE, "object", "/object/objectType", "\"activity\""),
                in(
                        Rule.ACTIVITY_TYPE,
                        "context.contextActivities.parent.objectType",
                        "/context/contextActivities/parent/objectType",
                        "\"Agent\""),
                in(Rule.ACTIVITY_ID, "object", "/object/id", ""),
                in(
                        Rule.INTERACTION_TYPE,
                        "object.definition.interactionType",
                        "/object/definition/interactionType",
                        "\"Choice\""),
                in(Rule.INTERACTION_TYPE_REQUIRED, "object.definition", "/object/definition/interactionType", ""),
                in(Rule.COMPONENT_ID, "object.definition.choices[0]", "/object/definition/choices/0/id", ""),
                in(
                        Rule.COMPONENT_IDS_DISTINCT,
                        "object.definition.choices[1]",
                        "/object/definition/choices/1/id",
                        "\"a\""),
                in(Rule.STATEMENT_REF_TYPE, "context.statement", "/context/statement/objectType", ""),
                in(Rule.STATEMENT_REF_ID, "context.statement", "/context/statement/id", ""),
                in(Rule.SCALED, "result.score", "/result/score/scaled", "1.0001"),
                in(Rule.SCALED, "result.score", "/result/score/scaled", "-1.0001"),
                in(Rule.MIN_BELOW_MAX, "result.score", "/result/score/min", "10"),
                in(Rule.RAW_IN_RANGE, "result.score", "/result/score/raw", "10.0001"),
                in(Rule.RAW_IN_RANGE, "result.score", "/result/score/raw", "-0.0001"),
                in(
                        Rule.TEAM_IS_GROUP,
                        "context.team",
                        "/context/team",
                        "{\"objectType\": \"Agent\", \"mbox\": \"mailto:a@b.id\"}"),
                about(Rule.REVISION_NEEDS_ACTIVITY, "/context", "{\"revision\": \"1\"}"),
                about(Rule.PLATFORM_NEEDS_ACTIVITY, "/context", "{\"platform\": \"Balai\"}"),
                in(
                        Rule.AUTHORITY_GROUP,
                        "authority",
                        "/authority",
                        "{\"objectType\": \"Group\", \"member\": [{\"mbox\": \"mailto:a@b.id\"}]}"),
                in(Rule.STATEMENT_VERSION, "version", "/version", "\"2.0.0\""),
                in(Rule.STATEMENT_VERSION, "version", "/version", "\"0.95\""),
                in(Rule.ATTACHMENT_USAGE_TYPE, "attachments[0]", "/attachments/0/usageType", ""),
                in(Rule.ATTACHMENT_DISPLAY, "attachments[0]", "/attachments/0/display", ""),
                in(
                        Rule.ATTACHMENT_CONTENT_TYPE,
                        "attachments[0].contentType",
                        "/attachments/0/contentType",
                        "\"text\""),
                in(Rule.ATTACHMENT_LENGTH, "attachments[0].length", "/attachments/0/length", "\"27\""),
                in(Rule.ATTACHMENT_LENGTH, "attachments[0].length", "/attachments/0/length", "-1"),
                in(Rule.ATTACHMENT_SHA2, "attachments[0].sha2", "/attachments/0/sha2", "\"hash\""),
                in(Rule.VOIDING_TARGET, "", "/verb/id", "\"http://adlnet.gov/expapi/verbs/voided\""),
                sub(Rule.SUB_STATEMENT_NESTED, "object", "/object/object/objectType", "\"SubStatement\""),
                sub(Rule.KNOWN_PROPERTY, "object.id", "/object/id", "\"0191f1a5-7c3e-7a10-9b1d-2f3c4d5e6f70\""),
                sub(Rule.ACTOR_REQUIRED, "object", "/object/actor", ""),
                party(Rule.CONTEXT_AGENT, "contextAgents[0]", "/context/contextAgents/0/objectType", "\"agent\""),
                party(Rule.CONTEXT_AGENT_REQUIRED, "contextAgents[0]", "/context/contextAgents/0/agent", ""),
                party(
                        Rule.RELEVANT_TYPES,
                        "contextAgents[0].relevantTypes",
                        "/context/contextAgents/0/relevantTypes",
                        "[]"),
                party(Rule.CONTEXT_GROUP, "contextGroups[0]", "/context/contextGroups/0/objectType", ""),
                party(Rule.CONTEXT_GROUP_REQUIRED, "contextGroups[0]", "/context/contextGroups/0/group", ""));
    }

    private static Broken in(Rule rule, String field, String pointer, String json) {
        return new Broken(rule, field, with(full(), pointer, json), V1_0_3);
    }

    private static Broken sub(Rule rule, String field, String pointer, String json) {
        return new Broken(rule, field, with(withSubStatement(), pointer, json), V1_0_3);
    }

    private static Broken party(Rule rule, String field, String pointer, String json) {
        return new Broken(rule, "context." + field, with(withContextParties(), pointer, json), V2_0_0);
    }

    private static Broken about(Rule rule, String pointer, String json) {
        var aboutAPerson =
                with(withSubStatement(), "/object", "{\"objectType\": \"Agent\", \"mbox\": \"mailto:a@b.id\"}");
        return new Broken(rule, "context", with(aboutAPerson, pointer, json), V1_0_3);
    }

    @ParameterizedTest
    @MethodSource("broken")
    void a_statement_that_breaks_a_rule_is_refused_by_its_clause(Broken broken) {
        var refusal =
                catchThrowableOfType(RuleBroken.class, () -> Statement.received(broken.statement(), broken.version()));

        assertThat(refusal).isNotNull();
        assertThat(refusal.rule()).isEqualTo(broken.rule());
        var field = broken.field().isEmpty() ? "statement" : "statement." + broken.field();
        assertThat(refusal.facts().get("field")).isEqualTo(field);
        assertThat(refusal.facts().get("clause")).isEqualTo(broken.rule().clause());
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void no_rule_goes_untried(Rule rule) {
        assertThat(broken()).extracting(Broken::rule).contains(rule);
    }

    @ParameterizedTest
    @EnumSource(Version.class)
    void a_statement_that_uses_everything_rightly_is_taken(Version version) {
        assertThatCode(() -> Statement.received(full(), version)).doesNotThrowAnyException();
        assertThatCode(() -> Statement.received(withSubStatement(), version)).doesNotThrowAnyException();
    }

    @Test
    void context_agents_and_groups_came_with_version_2() {
        assertThatCode(() -> Statement.received(withContextParties(), V2_0_0)).doesNotThrowAnyException();
        assertThat(catchThrowableOfType(RuleBroken.class, () -> Statement.received(withContextParties(), V1_0_3))
                        .rule())
                .isEqualTo(Rule.KNOWN_PROPERTY);
    }

    @ParameterizedTest
    @CsvSource({
        "/timestamp, '\"2026-11-21T10:00:00.123456789Z\"'",
        "/timestamp, '\"2026-11-21T10:00:00+0700\"'",
        "/result/duration, '\"P1W\"'",
        "/result/duration, '\"P1DT12H36M0.12567S\"'",
        "/result/score/scaled, -1.0000",
        "/verb/display, '{\"zh-Hans-CN\": \"x\", \"x-desa\": \"y\"}'",
        "/object/definition, {}",
        "/actor/member/0/mbox, '\"mailto:a+b@xn--desa.id\"'",
        "/authority, '{\"objectType\": \"Group\", \"member\": [{\"mbox\": \"mailto:a@b.id\"}, {\"mbox\": \"mailto:c@d.id\"}]}'",
        "/version, '\"1.0\"'"
    })
    void what_looks_odd_and_is_allowed_is_taken(String pointer, String json) {
        assertThatCode(() -> Statement.received(with(full(), pointer, json), V1_0_3))
                .doesNotThrowAnyException();
    }
}
