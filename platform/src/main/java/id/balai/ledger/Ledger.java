package id.balai.ledger;

import id.balai.authorization.Authority;
import id.balai.database.Retried;
import id.balai.database.Sql;
import id.balai.database.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** The only way money moves. */
@ApplicationScoped
@Retried
@Transactional
public class Ledger {
    private final Chart chart;
    private final Postings postings;
    private final Batch batch;
    private final PeriodClosing periods;
    private final YearClosing years;
    private final Event<JournalReversed> reversed;
    private final Event<PeriodClosed> closed;

    @Inject
    public Ledger(
            Sql sql,
            Tenancy tenancy,
            Authority authority,
            InstantSource clock,
            Event<JournalReversed> reversed,
            Event<PeriodClosed> closed) {
        this.reversed = reversed;
        this.closed = closed;
        this.chart = new Chart(sql, tenancy);
        var journals = new JournalTable(sql, clock);
        this.postings = new Postings(authority, tenancy, journals, chart);
        this.batch = new Batch(authority, journals, chart);
        this.years = new YearClosing(sql, authority, journals);
        this.periods = new PeriodClosing(sql, tenancy, authority, clock);
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

    /**
     * Posts a journal, or answers with the one this key posted before. Above the poster's limit nothing is written, and
     * the transaction goes on, so that the caller can keep the journal for a second person.
     */
    @Transactional(dontRollbackOn = PendingApproval.class)
    public Posted post(UUID person, UUID cooperative, String idempotencyKey, NewJournal journal) {
        return postings.post(person, cooperative, idempotencyKey, journal);
    }

    /** Posts what somebody drafted above their limit and somebody else approves; both are asked for again, now. */
    public Posted postApproved(
            UUID approver, UUID drafter, UUID cooperative, String idempotencyKey, NewJournal journal) {
        return postings.postApproved(approver, drafter, cooperative, idempotencyKey, journal);
    }

    /** Posts up to 500 journals, each with its own answer in their order. */
    public List<BatchAnswer> postBatch(UUID person, UUID cooperative, List<BatchItem> items) {
        return batch.post(person, cooperative, items);
    }

    /** Closes a month of the books: nothing more is posted into it. */
    public void closeMonth(UUID person, UUID cooperative, YearMonth month, String why) {
        closed.fire(periods.close(person, cooperative, month, why));
    }

    /** Closes a year: its income and expense go into the surplus not yet shared, by one journal on its last day. */
    public Posted closeYear(UUID person, UUID cooperative, String idempotencyKey, int year, String memo) {
        return years.close(person, cooperative, idempotencyKey, year, memo);
    }

    /** Opens a closed month again, with a reason that stays. */
    public void reopenMonth(UUID person, UUID cooperative, YearMonth month, String why) {
        periods.reopen(person, cooperative, month, why);
    }

    /**
     * Takes a journal back by its mirror image, dated in a month that is still open. Above the limit nothing is written,
     * and the transaction goes on, as it does for {@link #post}.
     */
    @Transactional(dontRollbackOn = PendingApproval.class)
    public Posted reverse(
            UUID person, UUID cooperative, String idempotencyKey, UUID journal, String why, LocalDate on) {
        var posted = postings.reverse(person, cooperative, idempotencyKey, journal, why, on);
        return told(cooperative, journal, posted);
    }

    /** Takes back what somebody wished above their limit and somebody else approves; both are asked for again, now. */
    public Posted reverseApproved(
            UUID approver,
            UUID drafter,
            UUID cooperative,
            String idempotencyKey,
            UUID journal,
            String why,
            LocalDate on) {
        var posted = postings.reverseApproved(approver, drafter, cooperative, idempotencyKey, journal, why, on);
        return told(cooperative, journal, posted);
    }

    /** How a journal's mirror image would read; nothing is posted. */
    public NewJournal mirrored(UUID cooperative, UUID journal, String why, LocalDate on) {
        return postings.mirrored(cooperative, journal, why, on);
    }

    private Posted told(UUID cooperative, UUID journal, Posted posted) {
        if (!posted.replayed()) reversed.fire(new JournalReversed(cooperative, journal, posted.journal()));
        return posted;
    }
}
