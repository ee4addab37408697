package id.balai.books.report;

import id.balai.books.Books;
import id.balai.ledger.Ledger;
import id.balai.ledger.LedgerAccount;
import id.balai.refusal.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The journal book and the general ledger of an account on paper, over some days, as long as a file of the format may be. */
@ApplicationScoped
@Transactional
public class Registers {
    private final Books books;
    private final Ledger ledger;
    private final Reports reports;

    @Inject
    public Registers(Books books, Ledger ledger, Reports reports) {
        this.books = books;
        this.ledger = ledger;
        this.reports = reports;
    }

    /** @param kind the kind of journal to show alone, all where absent */
    public Paper journalBook(
            UUID cooperative, @Nullable String kind, LocalDate from, LocalDate to, PaperFormat format) {
        fits(format, books.countLines(cooperative, kind, from, to));
        var rows = JournalRows.of(books.lines(cooperative, kind, from, to), format);
        return reports.paper(
                journalBookName(from, to),
                cooperative,
                kind == null ? ReportWords.say("title.JOURNALS") : ReportWords.say("title.JOURNALS.kind", named(kind)),
                ReportWords.period(from, to),
                null,
                format.laidOut(new Report(
                        ReportWords.columns("day", "number", "kind", "memo", "member", "unit"),
                        ReportWords.columns("debit", "credit"),
                        rows)));
    }

    public Paper generalLedger(UUID cooperative, String account, LocalDate from, LocalDate to, PaperFormat format) {
        var of = account(cooperative, account);
        fits(format, books.countPostings(cooperative, account, from, to));
        var before = books.balance(cooperative, account, from.minusDays(1));
        var rows = LedgerRows.of(of, from, before, books.wholeAccount(cooperative, account, from, to), format);
        return reports.paper(
                generalLedgerName(account, from, to),
                cooperative,
                ReportWords.say("title.LEDGER", of.code(), of.name()),
                ReportWords.period(from, to),
                null,
                format.laidOut(new Report(
                        ReportWords.columns("day", "number", "kind", "member", "unit"),
                        ReportWords.columns("debit", "credit", "balance"),
                        rows)));
    }

    /** The beginning of the name of its file. */
    public static String journalBookName(LocalDate from, LocalDate to) {
        return ReportWords.say("file.JOURNALS") + "-" + from + "-" + to;
    }

    public static String generalLedgerName(String account, LocalDate from, LocalDate to) {
        return ReportWords.say("file.LEDGER") + "-" + account + "-" + from + "-" + to;
    }

    private static void fits(PaperFormat format, long lines) {
        if (!format.holds(lines)) throw new PaperTooLong(format, lines);
    }

    private LedgerAccount account(UUID cooperative, String code) {
        return ledger.accounts(cooperative).stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("account", code));
    }

    private String named(String kind) {
        return ledger.kinds().stream()
                .filter(each -> each.code().equals(kind))
                .findFirst()
                .orElseThrow(() -> new NotFound("kind", kind))
                .name();
    }
}
