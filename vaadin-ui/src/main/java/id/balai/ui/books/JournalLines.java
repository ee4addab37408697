package id.balai.ui.books;

import static id.balai.ui.shell.Texts.text;

import id.balai.books.JournalEntry;
import id.balai.books.JournalLine;
import id.balai.membership.Cooperative;
import id.balai.ui.cooperative.Balance;
import id.balai.ui.shell.DataTable;
import id.balai.ui.shell.Figures;
import java.util.List;

/** The lines of a journal; each opens the ledger of its account. */
class JournalLines extends DataTable<JournalLine> {
    JournalLines(Cooperative cooperative, JournalEntry journal) {
        super(text("journal.lines"));
        var lines = journal.lines();
        link(
                text("line.account"),
                line -> line.account() + " " + line.name(),
                line -> Ledgers.upTo(cooperative, line.account(), journal.effectiveDate()));
        if (lines.stream().anyMatch(line -> line.member() != null))
            words(text("line.member"), line -> line.member() == null ? "" : line.member());
        number(text("line.debit"), line -> Figures.side(line.debit()));
        number(text("line.credit"), line -> Figures.side(line.credit()));
        rows(lines);
    }

    /** With both sides added up beneath. */
    JournalLines summed(List<JournalLine> lines) {
        var debits = lines.stream().mapToLong(JournalLine::debit).sum();
        var credits = lines.stream().mapToLong(JournalLine::credit).sum();
        sum(Balance.words(debits, credits), Figures.number(debits), Figures.number(credits));
        return this;
    }
}
