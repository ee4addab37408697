package id.balai.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.balai.ledger.ImportRefused;
import id.balai.ledger.NoMigrationGrant;
import id.balai.membership.Cooperative;
import id.balai.refusal.NotFound;
import id.balai.testing.FixtureYear;
import id.balai.testing.TestVillage;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Older books, as their keepers wrote them, are brought in whole or, row by row, told why not. */
class MovingInTest {
    @AutoClose
    private static final TestVillage village = new TestVillage();

    @Test
    void one_bad_row_keeps_the_whole_file_out_and_is_named() {
        var other = village.aCooperative(LocalDate.of(2025, 1, 1));
        var bad = FixtureYear.text("core-postings.csv").replace("1,6110,,95720,0", "1,6999,,95720,0");

        assertThatThrownBy(() -> bringIn(other, bad))
                .isInstanceOfSatisfying(
                        ImportRefused.class,
                        refusal -> assertThat(refusal.report().lines())
                                .filteredOn(line -> line.refusal() != null)
                                .extracting(line -> line.key())
                                .containsOnly("CORE-0014"));
        assertThat(village.database().in(() -> village.books.journals(other.id(), 0, 10)))
                .isEmpty();
    }

    @Test
    void a_kind_only_older_books_use_is_learned_with_the_part_its_money_went_to() {
        var other = village.aCooperative(LocalDate.of(2025, 1, 1));
        var older = FixtureYear.text("core-postings.csv").replace("SIMPANAN_POKOK,", "SETORAN_AWAL,");

        bringIn(other, older);

        assertThat(village.database()
                        .in(() -> village.statements.of(
                                Statement.CASH_FLOWS,
                                other.id(),
                                LocalDate.of(2025, 1, 1),
                                LocalDate.of(2025, 12, 31),
                                null)))
                .contains(new StatementLine("PENDANAAN SETORAN_AWAL", null, 400_000, null));
        assertThat(village.database().in(village.ledger::kinds))
                .filteredOn(kind -> kind.code().equals("SETORAN_AWAL"))
                .allMatch(kind -> !kind.byHand());
    }

    @Test
    void a_number_under_a_node_of_the_chart_is_opened_for_the_older_books_that_use_it() {
        var other = village.aCooperative(LocalDate.of(2025, 1, 1));

        bringIn(other, FixtureYear.text("core-postings.csv").replace(",4120,", ",4123,"));

        assertThat(village.database().in(() -> village.ledger.accounts(other.id())))
                .filteredOn(account -> account.code().equals("4123"))
                .extracting(account -> account.parent() + " " + account.accountClass())
                .containsExactly("4100 INCOME");
        var neighbour = village.aCooperative(LocalDate.of(2025, 1, 1));
        assertThat(village.database().in(() -> village.ledger.accounts(neighbour.id())))
                .noneMatch(account -> account.code().equals("4123"));
    }

    @Test
    void savings_that_older_books_keep_for_all_members_together_stand_together() {
        var other = village.aCooperative(LocalDate.of(2025, 1, 1));

        bringIn(other, FixtureYear.text("core-postings.csv").replace(",2110,A1,", ",2110,,"));

        assertThat(village.database()
                        .in(() -> village.books.trialBalance(other.id(), LocalDate.of(2025, 12, 31), false)))
                .contains(new TrialBalanceLine("2110", "Simpanan Sukarela", 0, 527_500));
    }

    @ParameterizedTest
    @CsvSource({
        "'2025-12-06,PEMBALIKAN,Pembalikan listrik salah,CORE-0011,2', '2025-12-07,PEMBALIKAN,Pembalikan listrik salah,CORE-0011,2', idem_key",
        "'Pembalikan listrik salah,CORE-0011', 'Pembalikan listrik salah,', reverses",
        "'Honor pengurus,', 'Honor pengurus,CORE-0013', kind"
    })
    void a_row_at_odds_with_its_journal_or_its_kind_is_named(String from, String to, String field) {
        var other = village.aCooperative(LocalDate.of(2025, 1, 1));
        var odd = FixtureYear.text("core-postings.csv").replace(from, to);

        assertThatThrownBy(() -> bringIn(other, odd))
                .isInstanceOfSatisfying(
                        ImportRefused.class,
                        refusal -> assertThat(refusal.report().lines())
                                .extracting(line -> line.refusal())
                                .filteredOn(Objects::nonNull)
                                .isNotEmpty()
                                .anySatisfy(why ->
                                        assertThat(why.facts().get("field")).isEqualTo(field)));
    }

    @Test
    void without_leave_nothing_is_brought_in() {
        var cooperative = village.aCooperative(LocalDate.of(2025, 1, 1));
        var treasurer = village.aCertifiedTreasurer(cooperative);

        assertThatThrownBy(
                        () -> village.database().in(() -> village.migrations.bringIn(treasurer, cooperative.id(), "")))
                .isInstanceOf(NoMigrationGrant.class);
        assertThatThrownBy(() -> village.database()
                        .in(() -> village.migrations.bringIn(UUID.randomUUID(), cooperative.id(), "")))
                .isInstanceOf(NotFound.class);
    }

    private static void bringIn(Cooperative other, String csv) {
        var operator = UUID.randomUUID();
        village.database().run(() -> village.migrations.grant(operator, other.id(), operator, 1));
        village.database().run(() -> village.migrations.bringIn(operator, other.id(), csv));
    }
}
