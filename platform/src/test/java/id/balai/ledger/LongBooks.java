package id.balai.ledger;

import id.balai.testing.TestVillage;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Books of many years, written by the owner of the tables past the functions, since ten million postings one by one would
 * take hours: journals of ten lines on 500 accounts, an equal share for each day, every month closed but the last.
 */
final class LongBooks {
    private static final String ACCOUNTS = """
            insert into account (cooperative_id, code, name, class, side, cash_flow, cash, per_member, floor, template_version, parent)
            select ?::uuid, '1220.' || i, 'Piutang ' || i, class, side, cash_flow, cash, per_member, floor, version, code
            from account_template, generate_series(1, 400) i where version = 1 and code = '1220'
            """;
    private static final String JOURNALS = """
            insert into journal (cooperative_id, id, number, idempotency_key, request_hash, kind, memo, happened_on,
                effective_date, recorded_at, posted_by, authorisation, lines, amount)
            select ?::uuid, ('00000000-0000-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid, i, i::text, repeat('0', 64), 'LAIN', 'Buku lama', day,
                   day, now(), gen_random_uuid(), '{"migrationGrant": "-"}', 10, 5
            from generate_series(1, ?) i, lateral (select ?::date + (i::bigint * (date '2026-11-20' - ?::date) / ?)::int as day) d
            """;
    private static final String POSTINGS = """
            insert into posting (cooperative_id, journal_id, line, lines, effective_date, closing, account, amount)
            select j.cooperative_id, j.id, line, 10, j.effective_date, false,
                   '1220.' || (1 + (j.number * 10 + line) % 400), case line % 2 when 0 then 1 else -1 end
            from journal j, generate_series(1, 10) line where j.cooperative_id = ?::uuid
            """;
    private static final String MONTHS = """
            insert into period select ?::uuid, month::date, month < date '2026-11-01'
            from generate_series(date_trunc('month', ?::date), date '2026-11-01', interval '1 month') month
            """;
    private static final String TOTALS = """
            insert into month_total
            select cooperative_id, date_trunc('month', effective_date)::date, account, closing, sum(amount)
            from posting where cooperative_id = ?::uuid and effective_date < date '2026-11-01' group by 1, 2, 3, 4
            """;

    private LongBooks() {}

    /** A year's postings grow with the years: ten million over twenty years, a million over two. */
    static UUID of(TestVillage village, int millions) throws SQLException {
        return written(village, millions * 100_000, LocalDate.of(2026 - millions * 2, 12, 1));
    }

    static UUID ofOneYear(TestVillage village, int postings) throws SQLException {
        return written(village, postings / 10, LocalDate.of(2026, 1, 1));
    }

    private static UUID written(TestVillage village, int journals, LocalDate from) throws SQLException {
        var cooperative = village.aCooperative(from).id();
        try (var owner = DriverManager.getConnection(village.database().ownerUrl())) {
            owner.setAutoCommit(false);
            try (var statement = owner.createStatement()) {
                statement.execute("select set_config('balai.cooperative', '" + cooperative + "', true)");
                statement.execute("alter table journal disable trigger user; alter table posting disable trigger user");
            }
            run(owner, ACCOUNTS, cooperative);
            run(owner, JOURNALS, cooperative, journals, from, from, journals);
            run(owner, POSTINGS, cooperative);
            run(owner, MONTHS, cooperative, from);
            run(owner, TOTALS, cooperative);
            try (var statement = owner.createStatement()) {
                statement.execute("select ledger_carry_forward('" + cooperative + "')");
                statement.execute("alter table journal enable trigger user; alter table posting enable trigger user");
                owner.commit();
                owner.setAutoCommit(true);
                statement.execute("vacuum analyze journal, posting, month_total, year_balance, period");
            }
        }
        return cooperative;
    }

    private static void run(Connection owner, String sql, Object... arguments) throws SQLException {
        try (var statement = owner.prepareStatement(sql)) {
            for (var i = 0; i < arguments.length; i++) statement.setObject(i + 1, arguments[i]);
            statement.executeUpdate();
        }
    }
}
