package id.balai.ledger;

import id.balai.authorization.Authority;
import id.balai.database.Retried;
import id.balai.database.Sql;
import id.balai.database.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The only way money moves. */
@ApplicationScoped
@Retried
@Transactional
public class Ledger {
    private final Chart chart;
    private final Postings postings;

    @Inject
    public Ledger(Sql sql, Tenancy tenancy, Authority authority, InstantSource clock) {
        this.chart = new Chart(sql, tenancy);
        this.postings = new Postings(authority, tenancy, new JournalTable(sql, clock), chart);
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

    /** Posts a journal, or answers with the one this key posted before. */
    public Posted post(UUID person, UUID cooperative, String idempotencyKey, NewJournal journal) {
        return postings.post(person, cooperative, idempotencyKey, journal);
    }

    /** Takes a journal back by its mirror image, dated in a month that is still open. */
    public Posted reverse(
            UUID person, UUID cooperative, String idempotencyKey, UUID journal, String why, LocalDate on) {
        return postings.reverse(person, cooperative, idempotencyKey, journal, why, on);
    }
}
