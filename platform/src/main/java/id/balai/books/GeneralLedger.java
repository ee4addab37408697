package id.balai.books;

import id.balai.database.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The postings of one account, oldest first, with the running balance: where every figure opens down to. */
final class GeneralLedger {
    private static final int LARGEST_PAGE = 500;
    private static final String ENTRIES = """
            select * from (
                select j.id, j.number, p.effective_date, j.kind, coalesce(p.memo, j.memo), p.member, p.unit, p.amount,
                       sum(p.amount) over (order by p.effective_date, j.number, p.line)::bigint
                from posting p join journal j on j.cooperative_id = p.cooperative_id and j.id = p.journal_id
                where p.cooperative_id = ? and p.account = ? and p.effective_date <= ?) as entry
            where effective_date >= ? order by effective_date, number limit ? offset ?
            """;
    private static final String COUNT = """
            select count(*) from posting where cooperative_id = ? and account = ? and effective_date between ? and ?
            """;

    private GeneralLedger() {}

    static List<AccountEntry> of(
            Sql sql, UUID cooperative, String account, LocalDate from, LocalDate to, int page, int size) {
        var limit = Math.min(Math.max(size, 1), LARGEST_PAGE);
        return sql.list(
                ENTRIES, GeneralLedger::entry, cooperative, account, to, from, limit, (long) limit * Math.max(page, 0));
    }

    /** All of them, however many: who asks has counted. */
    static List<AccountEntry> all(Sql sql, UUID cooperative, String account, LocalDate from, LocalDate to) {
        return sql.list(ENTRIES, GeneralLedger::entry, cooperative, account, to, from, null, 0L);
    }

    static long count(Sql sql, UUID cooperative, String account, LocalDate from, LocalDate to) {
        return sql.one(COUNT, row -> row.getLong(1), cooperative, account, from, to)
                .orElse(0L);
    }

    private static AccountEntry entry(ResultSet row) throws SQLException {
        var amount = row.getLong(8);
        return new AccountEntry(
                row.getObject(1, UUID.class),
                row.getLong(2),
                row.getObject(3, LocalDate.class),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                Math.max(amount, 0),
                Math.max(-amount, 0),
                row.getLong(9));
    }
}
