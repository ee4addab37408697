package id.balai.books.report;

import id.balai.books.TrialBalance;
import id.balai.books.TrialBalanceLine;
import id.balai.books.report.ReportRow.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The trial balance as two sides, beside the two of a year before where the books reach that far. */
final class TrialBalanceRows {
    private TrialBalanceRows() {}

    static Report report(TrialBalance balance) {
        var rows = new ArrayList<>(
                balance.rows().stream().map(TrialBalanceRows::row).toList());
        rows.add(sums(balance));
        return new Report(ReportWords.columns("debit", "credit", "debit.before", "credit.before"), rows);
    }

    private static ReportRow row(TrialBalance.Row row) {
        var now = row.now();
        @Nullable TrialBalanceLine before = row.before();
        return ReportRow.of(
                Kind.LINE,
                now.account() + " " + now.name(),
                now.account(),
                ReportWords.side(now.debit()),
                ReportWords.side(now.credit()),
                before == null ? null : ReportWords.side(before.debit()),
                before == null ? null : ReportWords.side(before.credit()));
    }

    private static ReportRow sums(TrialBalance balance) {
        var before = balance.before();
        return ReportRow.of(
                Kind.FOOT,
                ReportWords.say("sum"),
                "",
                debits(balance.now()),
                credits(balance.now()),
                before.map(TrialBalanceRows::debits).orElse(null),
                before.map(TrialBalanceRows::credits).orElse(null));
    }

    private static long debits(List<TrialBalanceLine> lines) {
        return lines.stream().mapToLong(TrialBalanceLine::debit).sum();
    }

    private static long credits(List<TrialBalanceLine> lines) {
        return lines.stream().mapToLong(TrialBalanceLine::credit).sum();
    }
}
