package id.balai.xapi;

import static id.balai.xapi.Examples.full;
import static id.balai.xapi.Examples.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeaningTest {
    private static final Statement STATEMENT = new Statement(full());

    @ParameterizedTest
    @CsvSource({
        "/verb/display, '{\"en\": \"answered\"}'",
        "/object/definition, {}",
        "/stored, '\"2027-01-01T00:00:00Z\"'",
        "/authority, '{\"mbox\": \"mailto:a@b.id\"}'",
        "/version, '\"1.0.0\"'",
        "/timestamp, '\"2026-11-21T03:00:00.000Z\"'",
        "/timestamp, ''",
        "/result/score/raw, 5.00",
        "/result/duration, '\"PT1M2.50S\"'",
        "/context/registration, '\"0191F1A5-7C3E-7A10-9B1D-2F3C4D5E6F71\"'",
        "/context/contextActivities/parent, '[{\"objectType\": \"Activity\", \"id\": \"https://balai.id/kursus\"}]'",
        "/actor/member/0, '{\"objectType\": \"Agent\", \"mbox\": \"mailto:sri@example.id\"}'"
    })
    void what_the_specification_leaves_aside_makes_no_difference(String pointer, String json) {
        var other = new Statement(with(full(), pointer, json));

        assertThat(other.sameMeaningAs(STATEMENT)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "/verb/id, '\"http://adlnet.gov/expapi/verbs/passed\"'",
        "/object/id, '\"https://balai.id/soal/2\"'",
        "/actor/name, '\"Pengawas\"'",
        "/timestamp, '\"2026-11-21T10:00:01+07:00\"'",
        "/result/score/raw, 6",
        "/result/success, false",
        "/result/extensions, {}",
        "/context/contextActivities/parent, '{\"id\": \"https://balai.id/lain\"}'",
        "/attachments, ''"
    })
    void whatever_else_is_said_makes_a_difference(String pointer, String json) {
        var other = new Statement(with(full(), pointer, json));

        assertThat(other.sameMeaningAs(STATEMENT)).isFalse();
    }

    @Test
    void the_order_of_members_means_nothing() {
        var one = new Statement(
                with(full(), "/actor/member", "[{\"mbox\":\"mailto:a@b.id\"},{\"mbox\":\"mailto:c@d.id\"}]"));
        var other = new Statement(
                with(full(), "/actor/member", "[{\"mbox\":\"mailto:c@d.id\"},{\"mbox\":\"mailto:a@b.id\"}]"));

        assertThat(one.sameMeaningAs(other)).isTrue();
    }

    @Test
    void our_stamps_leave_the_meaning_alone() {
        var authority = JsonNodeFactory.instance.objectNode().put("mbox", "mailto:balai@balai.id");
        var bare = new Statement(with(with(full(), "/timestamp", ""), "/version", ""));

        var stamped = bare.stamped(UUID.randomUUID(), authority, Version.V2_0_0);

        assertThat(stamped.sameMeaningAs(bare)).isTrue();
        assertThat(stamped.json().path("version").asText()).isEqualTo("2.0.0");
        assertThat(stamped.json().path("authority")).isEqualTo(authority);
        assertThat(stamped.json().at("/context/contextActivities/parent").isArray())
                .isTrue();
    }
}
