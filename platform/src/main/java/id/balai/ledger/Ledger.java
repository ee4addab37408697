package id.balai.ledger;

import id.balai.database.SqlFailure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** The only way money moves. What fails in passing (a deadlock) is tried again, outside the transaction that failed. */
@ApplicationScoped
public class Ledger {
    private static final int ATTEMPTS = 5;

    private final Postings postings;
    private final Chart chart;

    @Inject
    public Ledger(Postings postings, Chart chart) {
        this.postings = postings;
        this.chart = chart;
    }

    /** Gives a cooperative its chart of accounts; nothing can be posted for a day before the first. */
    public void open(UUID cooperative, LocalDate firstDay) {
        chart.open(cooperative, firstDay);
    }

    public List<LedgerAccount> accounts(UUID cooperative) {
        return chart.of(cooperative);
    }

    public List<JournalKind> kinds() {
        return chart.kinds();
    }

    public Posted post(UUID person, UUID cooperative, String idempotencyKey, NewJournal journal) {
        return persistently(() -> postings.post(person, cooperative, idempotencyKey, journal));
    }

    public Posted reverse(
            UUID person, UUID cooperative, String idempotencyKey, UUID journal, String why, LocalDate on) {
        return persistently(() -> postings.reverse(person, cooperative, idempotencyKey, journal, why, on));
    }

    private static <T> T persistently(Supplier<T> work) {
        for (var attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (SqlFailure failure) {
                if (!failure.passing() || attempt == ATTEMPTS) throw failure;
            }
        }
    }
}
