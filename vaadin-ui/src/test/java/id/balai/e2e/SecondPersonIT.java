package id.balai.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.testing.FixtureYear;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A journal above its drafter's limit waits for a second person by HTTP, and so does taking it back. */
@ExtendWith(OpenHouse.class)
class SecondPersonIT {
    private static final String TREASURER = "bendahara.pandanan";
    private static final String CHAIR = "ketua.pandanan";

    private final Balai balai;

    SecondPersonIT(Balai balai) {
        this.balai = balai;
    }

    @Test
    void a_reversal_above_the_limit_waits_until_somebody_else_approves() {
        var books = Books.ofTheFixture(balai, FixtureYear.text("core-postings.csv"));
        books.appoint(CHAIR, "KETUA");
        var waiting = books.post(TREASURER, "LARGE", "2026-11-02", "1110:+30000000", "4120:-30000000");
        assertThat(waiting.status()).as(waiting.body()).isEqualTo(202);
        var journal = approved(books, waiting).json().path("id").asText();

        var reversal = takenBack(books, journal);

        assertThat(reversal.status()).as(reversal.body()).isEqualTo(202);
        assertThat(reversal.json().path("code").asText()).isEqualTo("PENDING_APPROVAL");
        assertThat(books.trialBalance(TREASURER, "2026-11-20", false)).containsEntry("4120", -30_000_000L);
        var asked = books.as(CHAIR).get(books.at("/approvals")).json().path(0);
        assertThat(asked.path("reverses").asText()).isEqualTo(journal);

        var done = approved(books, reversal).json().path("id").asText();

        assertThat(books.trialBalance(TREASURER, "2026-11-20", false)).doesNotContainKey("4120");
        var again = takenBack(books, journal);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().path("id").asText()).isEqualTo(done);
    }

    private static Http.Answer takenBack(Books books, String journal) {
        var wish = Map.of("why", "Barang dikembalikan", "effectiveDate", "2026-11-03");
        return books.as(TREASURER)
                .post(books.at("/journals/" + journal + "/reversal"), Books.json(wish), "Idempotency-Key", "BALIK");
    }

    private static Http.Answer approved(Books books, Http.Answer waiting) {
        var request = waiting.json().path("approval").asText();
        return Books.created(books.as(CHAIR).post(books.at("/approvals/" + request + "/approval"), "{}"));
    }
}
