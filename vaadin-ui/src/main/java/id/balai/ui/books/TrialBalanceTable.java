package id.balai.ui.books;

import static id.balai.ui.shell.Texts.text;

import id.balai.books.TrialBalance;
import id.balai.books.TrialBalanceLine;
import id.balai.membership.Cooperative;
import id.balai.ui.cooperative.Balance;
import id.balai.ui.shell.DataTable;
import id.balai.ui.shell.Figures;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** The two sides of a day, beside those of a year before where the books reach that far; each account opens. */
class TrialBalanceTable extends DataTable<TrialBalance.Row> {
    TrialBalanceTable(Cooperative cooperative, LocalDate on, TrialBalance balance) {
        super(text("nav.trialBalance"));
        link(
                text("line.account"),
                row -> row.now().account() + " " + row.now().name(),
                row -> Ledgers.upTo(cooperative, row.now().account(), on));
        number(text("line.debit"), row -> Figures.side(row.now().debit()));
        number(text("line.credit"), row -> Figures.side(row.now().credit()));
        if (balance.before().isPresent()) {
            number(text("trialBalance.debitBefore"), row -> before(row, TrialBalanceLine::debit));
            number(text("trialBalance.creditBefore"), row -> before(row, TrialBalanceLine::credit));
        }
        rows(balance.rows());
        var now = balance.now();
        sum(
                Balance.words(sum(now, TrialBalanceLine::debit), sum(now, TrialBalanceLine::credit)),
                Stream.concat(Stream.of(now), balance.before().stream())
                        .flatMap(
                                day -> Stream.of(sum(day, TrialBalanceLine::debit), sum(day, TrialBalanceLine::credit)))
                        .map(Figures::number)
                        .toArray(String[]::new));
    }

    private static String before(TrialBalance.Row row, ToLongFunction<TrialBalanceLine> side) {
        var before = row.before();
        return before == null ? "" : Figures.side(side.applyAsLong(before));
    }

    private static long sum(List<TrialBalanceLine> lines, ToLongFunction<TrialBalanceLine> side) {
        return lines.stream().mapToLong(side).sum();
    }
}
