package id.balai.ui.books;

import static id.balai.ui.shell.Texts.text;

import id.balai.books.BookMonth;
import id.balai.books.TrialBalanceLine;
import id.balai.ui.shell.Figures;
import java.util.List;

/** One thing to look at before a month is closed, and whether it is in order. */
record ClosingCheck(String words, boolean inOrder) {
    static List<ClosingCheck> of(BookMonth month, List<TrialBalanceLine> lines, long waiting) {
        var debits = lines.stream().mapToLong(TrialBalanceLine::debit).sum();
        var credits = lines.stream().mapToLong(TrialBalanceLine::credit).sum();
        var cash = lines.stream()
                .filter(line -> line.account().equals("1110"))
                .mapToLong(line -> line.debit() - line.credit())
                .sum();
        return List.of(
                new ClosingCheck(text("check.journals", Figures.number(month.journals())), month.journals() > 0),
                new ClosingCheck(text("check.balanced", Figures.rupiah(debits)), debits == credits),
                new ClosingCheck(text("check.cash", Figures.rupiah(cash)), cash >= 0),
                new ClosingCheck(text(waiting == 0 ? "check.nothingWaits" : "check.waits", waiting), waiting == 0));
    }
}
