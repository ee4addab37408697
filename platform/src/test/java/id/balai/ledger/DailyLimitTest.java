package id.balai.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.database.SqlFailure;
import id.balai.membership.Cooperative;
import id.balai.testing.TestVillage;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one person posts at the same moment, from a phone and a desk, does not pass the day's limit together. */
class DailyLimitTest {
    private static final long LIMIT = 100_000_000;

    @AutoClose
    private static final TestVillage village = new TestVillage();

    private Cooperative cooperative;
    private UUID treasurer;

    @BeforeEach
    void a_cooperative_and_its_treasurer() {
        cooperative = village.aCooperative(LocalDate.of(2026, 1, 1));
        treasurer = village.aCertifiedTreasurer(cooperative);
    }

    @ParameterizedTest
    @CsvSource({"20_000_000, 12, 1", "20_000_000, 12, 2", "900_000, 130, 1"})
    void as_many_as_fit_are_posted_and_no_more(String amount, int journals, int round) throws InterruptedException {
        var each = Long.parseLong(amount.replace("_", ""));
        var hands = Executors.newFixedThreadPool(12);
        var posts = IntStream.range(0, journals)
                .mapToObj(number -> hands.submit(() -> posted("K" + number, each)))
                .toList();
        hands.shutdown();

        var posted = posts.stream().filter(post -> done(post)).count();

        assertThat(posted).as("round %d", round).isEqualTo(LIMIT / each);
        assertThat(village.database().in(() -> village.books.balance(cooperative.id(), "1110", village.today())))
                .isEqualTo(posted * each);
    }

    private static boolean done(Future<Boolean> post) {
        try {
            return post.get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private boolean posted(String key, long amount) {
        while (true) {
            try {
                village.database().run(() -> village.ledger.post(treasurer, cooperative.id(), key, sale(amount)));
                return true;
            } catch (PendingApproval above) {
                return false;
            } catch (SqlFailure passing) {
                if (!passing.passing()) throw passing;
            }
        }
    }

    private static NewJournal sale(long amount) {
        return new NewJournal(
                LocalDate.of(2026, 11, 20),
                "JUAL",
                "Penjualan",
                null,
                List.of(NewLine.debit("1110", amount), NewLine.credit("4120", amount)));
    }
}
