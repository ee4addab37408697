package id.balai.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.balai.ledger.InClosedPeriod;
import id.balai.ledger.NewJournal;
import id.balai.ledger.NewLine;
import id.balai.membership.Cooperative;
import id.balai.testing.TestVillage;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class YearToCloseTest {
    @AutoClose
    private static final TestVillage village = new TestVillage();

    private Cooperative cooperative;
    private UUID treasurer;

    @BeforeEach
    void a_cooperative_since_july_2024_that_earned_in_both_years() {
        cooperative = village.aCooperative(LocalDate.of(2024, 7, 1));
        treasurer = village.aCertifiedTreasurer(cooperative);
        sale("2024", LocalDate.of(2024, 8, 1), 1_000);
        sale("2025", LocalDate.of(2025, 8, 1), 2_000);
        sale("2026", LocalDate.of(2026, 8, 1), 4_000);
    }

    @Test
    void a_year_is_due_once_nothing_before_its_december_is_open() {
        close(YearMonth.of(2024, 7), YearMonth.of(2024, 10));
        assertThat(due()).isEmpty();

        close(YearMonth.of(2024, 11), YearMonth.of(2024, 11));

        assertThat(due()).contains(new YearToClose(2024, 1_000, 100, 2, false));
        assertThat(due().orElseThrow().result()).isEqualTo(900);
    }

    @Test
    void the_oldest_year_comes_first_and_a_closed_one_is_not_due() {
        close(YearMonth.of(2024, 7), YearMonth.of(2024, 11));
        closeYear(2024);
        assertThat(due()).isEmpty();

        close(YearMonth.of(2024, 12), YearMonth.of(2025, 11));
        assertThat(due()).contains(new YearToClose(2025, 2_000, 100, 2, false));
        closeYear(2025);

        assertThat(due()).isEmpty();
    }

    @Test
    void a_year_whose_december_is_closed_says_so_and_is_closed_after_reopening() {
        close(YearMonth.of(2024, 7), YearMonth.of(2025, 12));

        assertThat(due()).contains(new YearToClose(2024, 1_000, 100, 2, true));
        assertThatThrownBy(() -> closeYear(2024)).isInstanceOf(InClosedPeriod.class);
        village.database()
                .run(() -> village.ledger.reopenMonth(
                        treasurer, cooperative.id(), YearMonth.of(2025, 12), "Tahun belum ditutup"));
        closeYear(2025);
        assertThat(due()).as("the later closing took the earlier year along").isEmpty();
    }

    private Optional<YearToClose> due() {
        return village.database().in(() -> village.books.yearToClose(cooperative.id()));
    }

    private void close(YearMonth first, YearMonth last) {
        for (var month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            var each = month;
            village.database().run(() -> village.ledger.closeMonth(treasurer, cooperative.id(), each, ""));
        }
    }

    private void closeYear(int year) {
        village.database()
                .run(() ->
                        village.ledger.closeYear(treasurer, cooperative.id(), "Y" + year, year, "Tutup buku " + year));
    }

    private void sale(String key, LocalDate day, long amount) {
        var lines = List.of(
                NewLine.debit("1110", amount - 100), NewLine.debit("6120", 100), NewLine.credit("4120", amount));
        village.database()
                .run(() -> village.ledger.post(
                        treasurer, cooperative.id(), key, new NewJournal(day, "JUAL", "Penjualan", null, lines)));
    }
}
