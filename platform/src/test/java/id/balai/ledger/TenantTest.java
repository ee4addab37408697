package id.balai.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.balai.testing.TestVillage;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database itself promises, asked by raw SQL past every facade. */
class TenantTest {
    @AutoClose
    private static final TestVillage village = new TestVillage();

    private static UUID cooperative;

    @BeforeAll
    static void a_journal_stands_in_the_books() {
        var opened = village.aCooperative(LocalDate.of(2026, 1, 1));
        cooperative = opened.id();
        var treasurer = village.aCertifiedTreasurer(opened);
        var journal = new NewJournal(
                LocalDate.of(2026, 11, 20),
                "SIMPANAN_SUKARELA",
                "Setor",
                null,
                List.of(NewLine.debit("1110", 500), NewLine.credit("2110", 500).of("A1")));
        village.database().run(() -> village.ledger.post(treasurer, cooperative, "K1", journal));
    }

    @ParameterizedTest
    @ValueSource(strings = {"journal", "posting", "account", "book", "period", "floor_balance", "member", "office"})
    void without_a_tenant_nothing_is_seen(String table) throws SQLException {
        try (var connection = app()) {
            assertThat(count(connection, table)).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"journal", "posting"})
    void with_a_tenant_its_rows_are_seen_and_none_can_be_written(String table) throws SQLException {
        try (var connection = app()) {
            enter(connection);
            assertThat(count(connection, table)).isPositive();
        }
        for (var command : List.of(
                "insert into " + table + " default values",
                "update " + table + " set memo = 'x'",
                "delete from " + table,
                "truncate " + table + " cascade")) refused(app(), command, "42501");
    }

    @Test
    void even_the_owner_of_the_tables_changes_no_journal() throws SQLException {
        refused(owner(), "update journal set memo = 'x'", "BALAI");
        refused(owner(), "delete from posting", "BALAI");
        refused(owner(), "truncate posting", "BALAI");
    }

    @Test
    void even_the_owner_adds_no_line_to_a_committed_journal() throws SQLException {
        refused(owner(), """
                insert into posting select cooperative_id, journal_id, 3, lines, effective_date, closing, account, member,
                    unit, 7, memo, null, null from posting where line = 1
                """, "23514");
    }

    @Test
    void even_the_owner_posts_no_journal_that_does_not_balance() throws SQLException {
        var owner = owner();
        try (owner) {
            enter(owner);
            run(owner, """
                    insert into journal (cooperative_id, id, number, idempotency_key, request_hash, kind, memo,
                        happened_on, effective_date, recorded_at, posted_by, authorisation, lines, amount)
                    select cooperative_id, gen_random_uuid(), 999, 'X', request_hash, kind, memo, happened_on,
                        effective_date, recorded_at, posted_by, authorisation, 2, 5 from journal
                    """);

            assertThatThrownBy(owner::commit)
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            failure -> assertThat(failure.getSQLState()).isEqualTo("BALAI"));
        }
    }

    @Test
    void the_function_that_posts_asks_whose_books_it_touches() throws SQLException {
        refused(app(), "select ledger_open(gen_random_uuid(), date '2026-01-01')", "42501");
    }

    private static void refused(Connection connection, String command, String state) throws SQLException {
        try (connection) {
            enter(connection);
            assertThatThrownBy(() -> run(connection, command))
                    .as(command)
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            failure -> assertThat(failure.getSQLState()).isEqualTo(state));
        }
    }

    private static Connection app() throws SQLException {
        return open(village.database().url());
    }

    private static Connection owner() throws SQLException {
        return open(village.database().ownerUrl());
    }

    private static Connection open(String url) throws SQLException {
        var connection = DriverManager.getConnection(url);
        connection.setAutoCommit(false);
        return connection;
    }

    private static void enter(Connection connection) throws SQLException {
        run(connection, "set local balai.cooperative = '" + cooperative + "'");
    }

    private static void run(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private static long count(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
