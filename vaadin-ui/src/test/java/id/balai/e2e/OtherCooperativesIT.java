package id.balai.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.testing.FixtureYear;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody learns even that another cooperative's books exist, at whichever address they ask. */
@ExtendWith(OpenHouse.class)
class OtherCooperativesIT {
    private static final String TREASURER = "bendahara.pandanan";
    private static final List<String> STRANGERS = List.of(
            "bendahara.bentangan", "ketua.bentangan", "pengawas.bentangan", "anggota.bentangan", "pelatih.klaten");

    private static Books theirs;
    private static String journal;
    private static String approval;

    @BeforeAll
    static void books_with_a_journal_and_one_that_waits(Balai balai) {
        theirs = Books.ofTheFixture(balai, FixtureYear.text("core-postings.csv"));
        journal = Books.created(theirs.post(TREASURER, "one", "2025-05-02", "1110:+5", "4110:-5"))
                .json()
                .path("id")
                .asText();
        approval = theirs.post(TREASURER, "two", "2025-05-02", "1110:+30000000", "4110:-30000000")
                .json()
                .path("approval")
                .asText();
    }

    static Stream<Endpoint> endpoints() {
        return Endpoint.below("cooperatives/{village}").stream();
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void a_stranger_finds_nothing_there(Endpoint endpoint) {
        var id = endpoint.path().contains("approvals") ? approval : journal;
        for (var stranger : STRANGERS) {
            var answer = endpoint.ask(theirs.as(stranger), theirs.village(), id, "{}");
            assertThat(answer.status()).as(stranger + " " + answer.body()).isEqualTo(404);
            assertThat(answer.json().path("code").asText()).isEqualTo("NOT_FOUND");
            var nowhere = endpoint.ask(theirs.as(stranger), "33.11.05.9999", id, "{}");
            assertThat(nowhere.body()).as("as if there were none").isEqualTo(answer.body());
        }
    }

    static Stream<Endpoint> endpointsById() {
        return endpoints().filter(endpoint -> endpoint.names("id"));
    }

    @ParameterizedTest
    @MethodSource("endpointsById")
    void a_strangers_id_is_nothing_in_ones_own_books(Endpoint endpoint, Balai balai) {
        var own = new Books(balai, "33.10.15.2017");
        var id = endpoint.path().contains("approvals") ? approval : journal;
        var answer = endpoint.ask(own.as(TREASURER), own.village(), id, body(endpoint));

        assertThat(answer.status()).as(answer.body()).isEqualTo(404);
    }

    private static String body(Endpoint endpoint) {
        if (endpoint.path().endsWith("rejection")) return "{\"why\": \"Percobaan\"}";
        return endpoint.path().endsWith("reversal")
                ? "{\"why\": \"Percobaan\", \"effectiveDate\": \"2026-05-02\"}"
                : "";
    }

    @Test
    void every_address_was_asked() {
        assertThat(endpoints()).hasSizeGreaterThan(20);
        assertThat(endpointsById()).hasSizeGreaterThan(5);
    }
}
