package id.balai.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.membership.Cooperative;
import id.balai.testing.TestVillage;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChainTest {
    @AutoClose
    private final TestVillage village = new TestVillage();

    private Cooperative cooperative;
    private UUID treasurer;

    @BeforeEach
    void sealed_books() {
        cooperative = village.aCooperative(LocalDate.of(2026, 1, 1));
        treasurer = village.aCertifiedTreasurer(cooperative);
        for (var i = 0; i < 3; i++) post("A" + i);
        seal();
        for (var i = 0; i < 2; i++) post("B" + i);
        village.database()
                .run(() -> village.ledger.closeMonth(treasurer, cooperative.id(), YearMonth.of(2026, 5), "Cocok"));
        seal();
    }

    @Test
    void sound_books_verify_and_what_is_new_waits_for_the_next_block() {
        post("C");

        var report = verify();

        assertThat(report.problems()).isEmpty();
        assertThat(report.blocks()).isEqualTo(2);
        assertThat(report.sealed()).isEqualTo(5);
        assertThat(report.unsealed()).isEqualTo(1);
        assertThat(report.head()).hasSize(64);
    }

    @Test
    void the_nightly_check_leaves_what_it_found() {
        village.database().run(() -> village.chain.check(cooperative.id()));

        assertThat(village.database().in(() -> village.chain.lastCheck(cooperative.id())))
                .hasValueSatisfying(check -> assertThat(check.problems()).isEmpty());
    }

    /** Its number was given out before those of a block that is sealed already. */
    @Test
    void a_journal_that_commits_late_is_in_the_next_block() {
        post("C0");
        village.database().run(() -> {
            village.ledger.post(treasurer, cooperative.id(), "late", sale());
            CompletableFuture.runAsync(() -> {
                        village.database().run(() -> village.ledger.post(treasurer, cooperative.id(), "C1", sale()));
                        assertThat(seal()).isEqualTo(2);
                    })
                    .join();
        });

        assertThat(seal()).isEqualTo(1);
        assertThat(verify().problems()).isEmpty();
        assertThat(verify().unsealed()).isZero();
    }

    @Test
    void what_was_settled_an_hour_ago_is_passed_over_and_the_check_says_if_that_was_wrong() throws SQLException {
        village.moveTo(village.today().plusDays(1));
        post("C");
        assertThat(seal()).isEqualTo(1);
        asOwner("delete from chain_link where block = 1 and place = 2");
        post("C2");

        assertThat(seal()).isEqualTo(1);
        assertThat(verify().problems()).contains("JOURNAL_NOT_SEALED 2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "journal | update journal set memo = 'lain' where number = 2 | JOURNAL_CHANGED 2",
                "journal | update journal set posted_by = gen_random_uuid() where number = 4 | JOURNAL_CHANGED 4",
                "posting | update posting set amount = amount * 2 where member = 'A1' | JOURNAL_UNBALANCED 1",
                "posting | update posting set member = 'A2' where member = 'A1' | FLOOR_DIFFERS 2110 A1",
                "chain_link | delete from chain_link where place = 3 | BLOCK_CHANGED 1",
                "chain_block | update chain_block set hash = sha256('x') where block = 1 | BLOCK_CHANGED 2",
                "floor_balance | update floor_balance set balance = balance + 1 | FLOOR_DIFFERS 2110 A1",
                "month_total | update month_total set amount = amount + 1 where account = '1110' | MONTH_DIFFERS 2026-05 1110"
            })
    void whoever_changes_the_past_behind_our_back_is_found_out(String table, String change, String problem)
            throws SQLException {
        asOwner("alter table " + table + " disable trigger user", change);

        assertThat(verify().problems()).contains(problem);
    }

    private int seal() {
        return village.database().in(() -> village.chain.seal(cooperative.id()));
    }

    private ChainReport verify() {
        return village.database().in(() -> village.chain.verify(cooperative.id()));
    }

    private void asOwner(String... commands) throws SQLException {
        try (var connection = DriverManager.getConnection(village.database().ownerUrl());
                var statement = connection.createStatement()) {
            statement.execute("set balai.cooperative = '" + cooperative.id() + "'");
            for (var command : commands) statement.execute(command);
        }
    }

    private static NewJournal sale() {
        return new NewJournal(
                LocalDate.of(2026, 6, 2),
                "JUAL",
                "Penjualan tunai",
                null,
                List.of(NewLine.debit("1110", 500), NewLine.credit("4120", 500)));
    }

    private void post(String key) {
        var journal = new NewJournal(
                LocalDate.of(2026, key.startsWith("C") ? 6 : 5, 2),
                "SIMPANAN_SUKARELA",
                "Setor " + key,
                null,
                List.of(NewLine.debit("1110", 500), NewLine.credit("2110", 500).of("A1")));
        village.database().run(() -> village.ledger.post(treasurer, cooperative.id(), key, journal));
    }
}
