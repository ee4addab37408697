package id.balai.books.report;

import id.balai.books.AccountEntry;
import id.balai.books.report.ReportRow.Kind;
import id.balai.ledger.LedgerAccount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The postings of an account between what it held before and what it held after, above zero on its own side. */
final class LedgerRows {
    private final LedgerAccount account;
    private final PaperFormat format;

    private LedgerRows(LedgerAccount account, PaperFormat format) {
        this.account = account;
        this.format = format;
    }

    /** @param before what the account held before the first day: debits less credits */
    static List<ReportRow> of(
            LedgerAccount account, LocalDate from, long before, List<AccountEntry> entries, PaperFormat format) {
        var ledger = new LedgerRows(account, format);
        var rows = new ArrayList<ReportRow>();
        rows.add(ledger.row(ReportWords.say("ledger.before"), null, null, before)
                .under(format.day(from), "", "", "", ""));
        entries.forEach(entry -> rows.add(ledger.entry(entry)));
        var after = entries.isEmpty() ? before : entries.get(entries.size() - 1).balance();
        rows.add(ReportRow.of(
                Kind.FOOT,
                ReportWords.say("ledger.after"),
                "",
                entries.stream().mapToLong(AccountEntry::debit).sum(),
                entries.stream().mapToLong(AccountEntry::credit).sum(),
                account.natural(after)));
        return rows;
    }

    private ReportRow entry(AccountEntry entry) {
        return row(entry.memo(), ReportWords.side(entry.debit()), ReportWords.side(entry.credit()), entry.balance())
                .under(
                        format.day(entry.effectiveDate()),
                        String.valueOf(entry.number()),
                        entry.kind(),
                        Objects.requireNonNullElse(entry.member(), ""),
                        Objects.requireNonNullElse(entry.unit(), ""));
    }

    private ReportRow row(String words, @Nullable Long debit, @Nullable Long credit, long balance) {
        return ReportRow.of(Kind.LINE, words, account.code(), debit, credit, account.natural(balance));
    }
}
