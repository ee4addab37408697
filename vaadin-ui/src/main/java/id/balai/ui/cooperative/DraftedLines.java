package id.balai.ui.cooperative;

import static id.balai.ui.shell.Texts.text;

import id.balai.ledger.LedgerAccount;
import id.balai.ledger.NewJournal;
import id.balai.ledger.NewLine;
import id.balai.membership.Member;
import id.balai.ui.shell.DataTable;
import id.balai.ui.shell.Figures;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The lines of a journal that is not in the books, with the names of its accounts and members. */
class DraftedLines extends DataTable<NewLine> {
    DraftedLines(NewJournal journal, List<LedgerAccount> accounts, List<Member> members) {
        super(text("journal.lines"));
        var names = accounts.stream().collect(Collectors.toMap(LedgerAccount::code, LedgerAccount::name));
        var people = members.stream().collect(Collectors.toMap(Member::number, Member::name));
        words(text("line.account"), line -> line.account() + " " + names.getOrDefault(line.account(), ""));
        if (journal.lines().stream().anyMatch(line -> line.member() != null))
            words(text("line.member"), line -> member(line, people));
        number(text("line.debit"), line -> Figures.side(line.debit()));
        number(text("line.credit"), line -> Figures.side(line.credit()));
        rows(journal.lines());
        var debits = journal.lines().stream().mapToLong(NewLine::debit).sum();
        var credits = journal.lines().stream().mapToLong(NewLine::credit).sum();
        sum(Balance.words(debits, credits), Figures.number(debits), Figures.number(credits));
    }

    private static String member(NewLine line, Map<String, String> people) {
        return line.member() == null ? "" : line.member() + " " + people.getOrDefault(line.member(), "");
    }
}
