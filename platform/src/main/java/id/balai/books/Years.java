package id.balai.books;

import id.balai.database.Sql;
import id.balai.ledger.AccountClass;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Finds the year to close next: a closing takes along whatever the years before it left. */
final class Years {
    private static final Set<AccountClass> NOMINAL =
            EnumSet.of(AccountClass.INCOME, AccountClass.COST_OF_SALES, AccountClass.EXPENSE);

    private Years() {}

    /** The oldest year that is over, not closed, with nothing open before its December. */
    static Optional<YearToClose> toClose(Sql sql, UUID cooperative, LocalDate today) {
        var months = Months.states(sql, cooperative, today);
        var classes = classes(sql, cooperative);
        var oldest = Optional.<YearToClose>empty();
        for (var month : months) {
            if (month.month().getMonth() != Month.DECEMBER || !isOver(month, today)) continue;
            if (months.stream().anyMatch(each -> isOpenBefore(each, month))) continue;
            var left = left(sql, cooperative, month, classes);
            if (left.accounts() == 0) break;
            oldest = Optional.of(left);
        }
        return oldest;
    }

    private static boolean isOver(BookMonth month, LocalDate today) {
        return month.month().isBefore(YearMonth.from(today));
    }

    private static boolean isOpenBefore(BookMonth each, BookMonth december) {
        return !each.closed() && each.month().isBefore(december.month());
    }

    private static YearToClose left(Sql sql, UUID cooperative, BookMonth december, Map<String, AccountClass> classes) {
        var lines = Balances.on(sql, cooperative, december.month().atEndOfMonth(), true).stream()
                .filter(line -> NOMINAL.contains(classes.get(line.account())))
                .toList();
        var income = lines.stream()
                .filter(line -> classes.get(line.account()) == AccountClass.INCOME)
                .toList();
        var expense = lines.stream().filter(line -> !income.contains(line)).toList();
        return new YearToClose(
                december.month().getYear(), -held(income), held(expense), lines.size(), december.closed());
    }

    private static long held(List<TrialBalanceLine> lines) {
        return lines.stream().mapToLong(line -> line.debit() - line.credit()).sum();
    }

    private static Map<String, AccountClass> classes(Sql sql, UUID cooperative) {
        var classes = new HashMap<String, AccountClass>();
        sql.list(
                "select code, class from account where cooperative_id = ?",
                row -> classes.put(row.getString(1), AccountClass.valueOf(row.getString(2))),
                cooperative);
        return classes;
    }
}
