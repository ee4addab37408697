package id.balai.books;

import id.balai.database.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What every account holds on a date: the balances carried forward at the end of a year, the totals of the closed months
 * after it, and the postings since the first month that is open or holds the date. So the cost follows the open months,
 * not the years behind them.
 */
final class Balances {
    private static final String ON = """
            with since as (
                select least(date_trunc('month', ?::date)::date, (
                    select min(each.month)::date
                    from book b, generate_series(date_trunc('month', b.first_day), ?::date, interval '1 month') as each (month)
                    where b.cooperative_id = ? and not exists (
                        select from period p
                        where p.cooperative_id = b.cooperative_id and p.month = each.month::date and p.closed))) as day),
            carried as (
                select max(year) as year from year_balance
                where cooperative_id = ? and year < extract(year from (select day from since))),
            moved as (
                select account, amount from year_balance where cooperative_id = ? and year = (select year from carried)
                union all
                select account, amount from month_total
                where cooperative_id = ? and month < (select day from since)
                  and month >= coalesce((select make_date(year + 1, 1, 1) from carried), '-infinity')
                union all
                select account, amount from posting
                where cooperative_id = ? and effective_date >= (select day from since) and effective_date <= ?
                  and (? or not (closing and effective_date = ?)))
            select a.code, a.name, sum(m.amount)::bigint
            from moved m join account a on a.cooperative_id = ? and a.code = m.account
            group by a.code, a.name having sum(m.amount) <> 0 order by a.code
            """;

    private static final String OF_UNIT = """
            select a.code, a.name, sum(p.amount)::bigint
            from posting p join account a on a.cooperative_id = p.cooperative_id and a.code = p.account
            where p.cooperative_id = ? and p.unit = ? and p.effective_date <= ?
              and (? or not (p.closing and p.effective_date = ?))
            group by a.code, a.name having sum(p.amount) <> 0 order by a.code
            """;

    private Balances() {}

    /** The same of what one business unit moved; the closed months keep no totals by unit. */
    static List<TrialBalanceLine> ofUnit(Sql sql, UUID cooperative, LocalDate on, boolean includeClosing, String unit) {
        return sql.list(OF_UNIT, Balances::line, cooperative, unit, on, includeClosing, on);
    }

    static List<TrialBalanceLine> on(Sql sql, UUID cooperative, LocalDate on, boolean includeClosing) {
        return sql.list(
                ON,
                Balances::line,
                on,
                on,
                cooperative,
                cooperative,
                cooperative,
                cooperative,
                cooperative,
                on,
                includeClosing,
                on,
                cooperative);
    }

    private static TrialBalanceLine line(ResultSet row) throws SQLException {
        return TrialBalanceLine.of(row.getString(1), row.getString(2), row.getLong(3));
    }
}
