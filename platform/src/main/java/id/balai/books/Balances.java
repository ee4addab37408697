package id.balai.books;

import id.balai.database.Sql;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What every account holds on a date: the totals of the closed months before it, and the postings since the first month
 * that is open or holds the date. So the cost follows the open months, not the years behind them.
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
            moved as (
                select account, amount from month_total where cooperative_id = ? and month < (select day from since)
                union all
                select account, amount from posting
                where cooperative_id = ? and effective_date >= (select day from since) and effective_date <= ?
                  and (? or not (closing and effective_date = ?)))
            select a.code, a.name, sum(m.amount)::bigint
            from moved m join account a on a.cooperative_id = ? and a.code = m.account
            group by a.code, a.name having sum(m.amount) <> 0 order by a.code
            """;

    private Balances() {}

    static List<TrialBalanceLine> on(Sql sql, UUID cooperative, LocalDate on, boolean includeClosing) {
        return sql.list(
                ON,
                row -> TrialBalanceLine.of(row.getString(1), row.getString(2), row.getLong(3)),
                on,
                on,
                cooperative,
                cooperative,
                cooperative,
                on,
                includeClosing,
                on,
                cooperative);
    }
}
