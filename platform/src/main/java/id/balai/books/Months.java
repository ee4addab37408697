package id.balai.books;

import id.balai.database.Columns;
import id.balai.database.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads the books month by month: what each earned and left in the till, and whether it is closed. */
final class Months {
    private static final String MOVED = """
            select date_trunc('month', p.effective_date)::date,
                   coalesce(sum(p.amount) filter (where a.cash), 0)::bigint,
                   -coalesce(sum(p.amount) filter (where a.class = 'INCOME' and not p.closing), 0)::bigint,
                   coalesce(sum(p.amount) filter (
                       where a.class in ('COST_OF_SALES', 'EXPENSE') and not p.closing), 0)::bigint
            from posting p join account a on a.cooperative_id = p.cooperative_id and a.code = p.account
            where p.cooperative_id = ? and p.effective_date between ? and ? group by 1
            """;

    private static final String CASH_BEFORE = """
            select coalesce(sum(p.amount), 0)::bigint
            from posting p join account a on a.cooperative_id = p.cooperative_id and a.code = p.account
            where p.cooperative_id = ? and a.cash and p.effective_date < ?
            """;

    private static final String STATES = """
            with counted as (
                select date_trunc('month', effective_date)::date as month, count(*) as journals, bool_or(closing) as year_closed
                from journal where cooperative_id = ? group by 1)
            select each.month::date, coalesce(p.closed, false), coalesce(c.journals, 0), coalesce(c.year_closed, false),
                   e.by_person, e.at, e.why
            from book b
            cross join generate_series(date_trunc('month', b.first_day), ?::date, interval '1 month') as each (month)
            left join period p on p.cooperative_id = b.cooperative_id and p.month = each.month::date
            left join counted c on c.month = each.month::date
            left join lateral (
                select by_person, at, why from period_event
                where cooperative_id = b.cooperative_id and month = each.month::date order by at desc, id desc limit 1) e on true
            where b.cooperative_id = ? order by 1 desc
            """;

    private Months() {}

    private record Moved(YearMonth month, long cash, long income, long expense) {}

    static List<MonthFigures> figures(Sql sql, UUID cooperative, YearMonth first, LocalDate last) {
        Map<YearMonth, Moved> moved = new HashMap<>();
        sql.list(MOVED, Months::moved, cooperative, first.atDay(1), last)
                .forEach(each -> moved.put(each.month(), each));
        var cash = sql.one(CASH_BEFORE, row -> row.getLong(1), cooperative, first.atDay(1))
                .orElse(0L);
        var figures = new ArrayList<MonthFigures>();
        for (var month = first; !month.isAfter(YearMonth.from(last)); month = month.plusMonths(1)) {
            var own = moved.getOrDefault(month, new Moved(month, 0, 0, 0));
            cash += own.cash();
            figures.add(new MonthFigures(month, cash, own.income(), own.expense()));
        }
        return figures;
    }

    /** From the first month of the books to this day's, the latest first. */
    static List<BookMonth> states(Sql sql, UUID cooperative, LocalDate today) {
        return sql.list(STATES, Months::state, cooperative, today, cooperative);
    }

    private static Moved moved(ResultSet row) throws SQLException {
        return new Moved(month(row), row.getLong(2), row.getLong(3), row.getLong(4));
    }

    private static BookMonth state(ResultSet row) throws SQLException {
        return new BookMonth(
                month(row),
                row.getBoolean(2),
                row.getLong(3),
                row.getBoolean(4),
                row.getObject(5, UUID.class),
                Columns.instantIfAny(row, 6),
                row.getString(7));
    }

    private static YearMonth month(ResultSet row) throws SQLException {
        return YearMonth.from(row.getObject(1, LocalDate.class));
    }
}
