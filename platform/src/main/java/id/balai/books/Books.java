package id.balai.books;

import id.balai.database.Sql;
import id.balai.database.Tenancy;
import id.balai.ledger.Authorisation;
import id.balai.region.Zones;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the books. Who may read them is asked before, by whoever asks here. */
@ApplicationScoped
@Transactional
public class Books {
    private final Sql sql;
    private final Tenancy tenancy;
    private final InstantSource clock;

    @Inject
    public Books(Sql sql, Tenancy tenancy, InstantSource clock) {
        this.sql = sql;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** Every account with a balance at the end of a day. */
    public List<TrialBalanceLine> trialBalance(UUID cooperative, LocalDate on, boolean includeClosing) {
        return trialBalance(cooperative, on, includeClosing, null);
    }

    /** @param unit the business unit (unit usaha) to show alone, all where absent */
    public List<TrialBalanceLine> trialBalance(
            UUID cooperative, LocalDate on, boolean includeClosing, @Nullable String unit) {
        tenancy.enter(cooperative);
        if (unit == null) return Balances.on(sql, cooperative, on, includeClosing);
        return Balances.ofUnit(sql, cooperative, on, includeClosing, Units.known(sql, cooperative, unit));
    }

    /** The same beside that of the same day a year before, where the books reach that far. */
    public TrialBalance comparedTrialBalance(
            UUID cooperative, LocalDate on, boolean includeClosing, @Nullable String unit) {
        var now = trialBalance(cooperative, on, includeClosing, unit);
        var then = on.minusYears(1);
        if (!Reach.reaches(sql, cooperative, then)) return new TrialBalance(now, Optional.empty());
        return new TrialBalance(now, Optional.of(trialBalance(cooperative, then, includeClosing, unit)));
    }

    /** The day the books of a cooperative begin, where it has any. */
    public Optional<LocalDate> firstDay(UUID cooperative) {
        tenancy.enter(cooperative);
        return Reach.firstDay(sql, cooperative);
    }

    /** The business units (unit usaha) that occur in the books, by name. */
    public List<String> units(UUID cooperative) {
        tenancy.enter(cooperative);
        return Units.of(sql, cooperative);
    }

    /** What an account holds at the end of a day: debits less credits, so a liability is below zero. */
    public long balance(UUID cooperative, String account, LocalDate on) {
        tenancy.enter(cooperative);
        return sql.one("""
                        select coalesce(sum(amount), 0)::bigint from posting
                        where cooperative_id = ? and account = ? and effective_date <= ?
                        """, row -> row.getLong(1), cooperative, account, on).orElse(0L);
    }

    /** The journal book, newest first; pages count from zero. */
    public List<JournalEntry> journals(UUID cooperative, int page, int size) {
        tenancy.enter(cooperative);
        return JournalBook.page(sql, cooperative, page, size);
    }

    /**
     * The journals between two days, newest first.
     *
     * @param kind the kind of journal to show alone, as a line of the cash flows opens down to; all where absent
     */
    public List<JournalEntry> journals(
            UUID cooperative, @Nullable String kind, LocalDate from, LocalDate to, int page, int size) {
        inOrder(from, to);
        tenancy.enter(cooperative);
        return JournalBook.between(sql, cooperative, kind, from, to, page, size);
    }

    /** The lines of the journals between two days, oldest first. How many there are is asked before. */
    public List<BookLine> lines(UUID cooperative, @Nullable String kind, LocalDate from, LocalDate to) {
        tenancy.enter(cooperative);
        return BookLines.of(sql, cooperative, kind, from, to);
    }

    public long countLines(UUID cooperative, @Nullable String kind, LocalDate from, LocalDate to) {
        inOrder(from, to);
        tenancy.enter(cooperative);
        return BookLines.count(sql, cooperative, kind, from, to);
    }

    /** Each month's cash and result, from one month to a day. */
    public List<MonthFigures> byMonth(UUID cooperative, YearMonth first, LocalDate last) {
        tenancy.enter(cooperative);
        return Months.figures(sql, cooperative, first, last);
    }

    /** The months of the books, the latest first, each open or closed. */
    public List<BookMonth> months(UUID cooperative) {
        tenancy.enter(cooperative);
        return Months.states(sql, cooperative, Zones.today(clock));
    }

    /** The year whose closing is due, if there is one. */
    public Optional<YearToClose> yearToClose(UUID cooperative) {
        tenancy.enter(cooperative);
        return Years.toClose(sql, cooperative, Zones.today(clock));
    }

    public JournalEntry journal(UUID cooperative, UUID journal) {
        tenancy.enter(cooperative);
        return JournalBook.one(sql, cooperative, journal);
    }

    /** By what authority a journal was posted, as it was kept with it. */
    public Authorisation authorisation(UUID cooperative, UUID journal) {
        tenancy.enter(cooperative);
        return JournalBook.authorisation(sql, cooperative, journal);
    }

    /** The postings of an account with its running balance, oldest first; pages count from zero. */
    public List<AccountEntry> account(
            UUID cooperative, String account, LocalDate from, LocalDate to, int page, int size) {
        tenancy.enter(cooperative);
        return GeneralLedger.of(sql, cooperative, account, from, to, page, size);
    }

    /** All postings of an account between two days, oldest first. How many there are is asked before. */
    public List<AccountEntry> wholeAccount(UUID cooperative, String account, LocalDate from, LocalDate to) {
        tenancy.enter(cooperative);
        return GeneralLedger.all(sql, cooperative, account, from, to);
    }

    public long countPostings(UUID cooperative, String account, LocalDate from, LocalDate to) {
        inOrder(from, to);
        tenancy.enter(cooperative);
        return GeneralLedger.count(sql, cooperative, account, from, to);
    }

    /** All journals in the format of hledger. */
    public String hledger(UUID cooperative) {
        tenancy.enter(cooperative);
        return HledgerExport.of(sql, cooperative);
    }

    public CooperativeFigures figures(String regionPrefix) {
        tenancy.asOfficial(regionPrefix);
        return RegionFigures.read(sql, Zones.today(clock));
    }

    private static void inOrder(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) throw new NoStretch(from, to);
    }
}
