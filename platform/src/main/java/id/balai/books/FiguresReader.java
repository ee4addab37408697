package id.balai.books;

import id.balai.books.Figures.AccountFigure;
import id.balai.books.Figures.CashFigure;
import id.balai.database.Sql;
import id.balai.ledger.AccountClass;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads the figures of a stretch of days in two statements, for one business unit (unit usaha) or for all. */
final class FiguresReader {
    private static final String MOVED = """
            select p.account, j.kind, p.closing, p.closing and p.effective_date = ?, sum(p.amount)::bigint
            from posting p join journal j on j.cooperative_id = p.cooperative_id and j.id = p.journal_id
            where p.cooperative_id = ? and p.effective_date between ? and ? and (?::text is null or p.unit = ?)
            group by 1, 2, 3, 4
            """;
    private static final String BEFORE_IN_UNIT = """
            select account, sum(amount)::bigint from posting
            where cooperative_id = ? and effective_date < ? and unit = ? group by account
            """;

    private FiguresReader() {}

    private record Account(String name, AccountClass accountClass, boolean cash) {}

    private record Moved(String account, String kind, boolean closing, boolean closingOnLastDay, long amount) {}

    static Figures read(Sql sql, UUID cooperative, LocalDate from, LocalDate to, @Nullable String unit) {
        var accounts = accounts(sql, cooperative);
        var before = unit == null ? before(sql, cooperative, from) : beforeInUnit(sql, cooperative, from, unit);
        var moved = sql.list(
                MOVED,
                row -> new Moved(
                        row.getString(1), row.getString(2), row.getBoolean(3), row.getBoolean(4), row.getLong(5)),
                to,
                cooperative,
                from,
                to,
                unit,
                unit);
        return new Figures(accountFigures(accounts, before, moved), cash(sql, accounts, moved));
    }

    private static Map<String, Account> accounts(Sql sql, UUID cooperative) {
        var accounts = new TreeMap<String, Account>();
        sql.list(
                "select code, name, class, cash from account where cooperative_id = ?",
                row -> accounts.put(
                        row.getString(1),
                        new Account(row.getString(2), AccountClass.valueOf(row.getString(3)), row.getBoolean(4))),
                cooperative);
        return accounts;
    }

    private static Map<String, Long> before(Sql sql, UUID cooperative, LocalDate from) {
        var before = new HashMap<String, Long>();
        Balances.on(sql, cooperative, from.minusDays(1), true)
                .forEach(line -> before.put(line.account(), line.debit() - line.credit()));
        return before;
    }

    private static Map<String, Long> beforeInUnit(Sql sql, UUID cooperative, LocalDate from, String unit) {
        var before = new HashMap<String, Long>();
        sql.list(BEFORE_IN_UNIT, row -> before.put(row.getString(1), row.getLong(2)), cooperative, from, unit);
        return before;
    }

    private static SortedMap<String, AccountFigure> accountFigures(
            Map<String, Account> accounts, Map<String, Long> before, List<Moved> moved) {
        var figures = new TreeMap<String, AccountFigure>();
        accounts.forEach((code, account) -> {
            var own = moved.stream().filter(each -> each.account().equals(code)).toList();
            var stood = before.getOrDefault(code, 0L);
            var opened = sum(own, each -> each.kind().equals(Figures.OPENING));
            var kept = sum(own, each -> !each.closingOnLastDay());
            var earned = sum(own, each -> !each.closing());
            figures.put(
                    code,
                    new AccountFigure(
                            code,
                            account.name(),
                            account.accountClass(),
                            account.cash(),
                            stood + opened,
                            stood + kept,
                            earned));
        });
        return figures;
    }

    private static long sum(List<Moved> moved, Predicate<Moved> which) {
        return moved.stream().filter(which).mapToLong(Moved::amount).sum();
    }

    private static List<CashFigure> cash(Sql sql, Map<String, Account> accounts, List<Moved> moved) {
        var byKind = new TreeMap<String, Long>();
        moved.stream()
                .filter(each -> isCash(accounts, each.account()) && !each.kind().equals(Figures.OPENING))
                .forEach(each -> byKind.merge(each.kind(), each.amount(), Long::sum));
        return sql.list(
                "select code, cash_flow from journal_kind where code = any (?) order by code",
                row -> new CashFigure(row.getString(1), row.getString(2), byKind.getOrDefault(row.getString(1), 0L)),
                (Object) byKind.keySet().toArray(String[]::new));
    }

    private static boolean isCash(Map<String, Account> accounts, String code) {
        var account = accounts.get(code);
        return account != null && account.cash();
    }
}
