package id.balai.ui.books;

import static id.balai.ui.shell.Texts.text;

import id.balai.books.AccountEntry;
import id.balai.ledger.LedgerAccount;
import id.balai.membership.Cooperative;
import id.balai.ui.shell.DataTable;
import id.balai.ui.shell.Dates;
import id.balai.ui.shell.Figures;
import java.util.List;

/** The postings of an account, oldest first, from what it held before to what it held after. */
class LedgerTable extends DataTable<AccountEntry> {
    LedgerTable(Cooperative cooperative, LedgerAccount account, List<AccountEntry> entries) {
        super(text("ledger.table", account.code() + " " + account.name()));
        words(text("journal.day"), entry -> Dates.day(entry.effectiveDate()));
        link(
                text("journal.memo"),
                entry -> text("journal.numbered", Figures.number(entry.number()), entry.memo()),
                entry -> Ledgers.journal(cooperative, entry.journal()));
        if (entries.stream().anyMatch(entry -> entry.member() != null))
            words(text("line.member"), entry -> entry.member() == null ? "" : entry.member());
        number(text("line.debit"), entry -> Figures.side(entry.debit()));
        number(text("line.credit"), entry -> Figures.side(entry.credit()));
        number(text("ledger.balance"), entry -> Figures.signed(account.natural(entry.balance())));
        rows(entries);
        sums(account, entries);
    }

    private void sums(LedgerAccount account, List<AccountEntry> entries) {
        var first = entries.get(0);
        var before = first.balance() - first.debit() + first.credit();
        var after = entries.get(entries.size() - 1).balance();
        sum(
                text("ledger.sum", Figures.rupiah(account.natural(before))),
                Figures.number(entries.stream().mapToLong(AccountEntry::debit).sum()),
                Figures.number(entries.stream().mapToLong(AccountEntry::credit).sum()),
                Figures.signed(account.natural(after)));
    }
}
