package id.balai.books;

import static id.balai.ledger.NewLine.credit;
import static id.balai.ledger.NewLine.debit;
import static org.assertj.core.api.Assertions.assertThat;

import id.balai.ledger.NewJournal;
import id.balai.ledger.NewLine;
import id.balai.membership.Cooperative;
import id.balai.testing.TestVillage;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ByMonthTest {
    @AutoClose
    private static final TestVillage village = new TestVillage();

    private Cooperative cooperative;
    private UUID treasurer;

    @BeforeEach
    void a_cooperative_that_sold_in_two_months() {
        cooperative = village.aCooperative(LocalDate.of(2026, 8, 1));
        treasurer = village.aCertifiedTreasurer(cooperative);
        post(LocalDate.of(2026, 9, 3), "JUAL", debit("1110", 500_000), credit("4120", 500_000));
        post(LocalDate.of(2026, 9, 4), "BEBAN", debit("6120", 200_000), credit("1120", 200_000));
        post(LocalDate.of(2026, 11, 2), "JUAL", debit("1110", 80_000), credit("4120", 80_000));
    }

    @Test
    void each_month_tells_what_it_earned_and_what_cash_and_bank_held_at_its_end() {
        var months = village.database()
                .in(() -> village.books.byMonth(cooperative.id(), YearMonth.of(2026, 10), LocalDate.of(2026, 11, 21)));
        var september = village.database()
                .in(() -> village.books.byMonth(cooperative.id(), YearMonth.of(2026, 9), LocalDate.of(2026, 9, 30)));

        assertThat(september).containsExactly(new MonthFigures(YearMonth.of(2026, 9), 300_000, 500_000, 200_000));
        assertThat(september.get(0).result()).isEqualTo(300_000);
        assertThat(months)
                .containsExactly(
                        new MonthFigures(YearMonth.of(2026, 10), 300_000, 0, 0),
                        new MonthFigures(YearMonth.of(2026, 11), 380_000, 80_000, 0));
    }

    @Test
    void a_month_says_whether_it_is_closed_and_who_stands_for_it() {
        village.database()
                .run(() -> village.ledger.closeMonth(
                        treasurer, cooperative.id(), YearMonth.of(2026, 8), "Tidak ada transaksi"));

        var months = village.database().in(() -> village.books.months(cooperative.id()));

        assertThat(months)
                .extracting(BookMonth::month)
                .startsWith(YearMonth.of(2026, 11))
                .hasSize(4);
        assertThat(months.get(0).closed()).isFalse();
        assertThat(months.get(3)).satisfies(august -> {
            assertThat(august.closed()).isTrue();
            assertThat(august.by()).isEqualTo(treasurer);
            assertThat(august.why()).isEqualTo("Tidak ada transaksi");
        });
        assertThat(months.get(2).journals()).isEqualTo(2);
    }

    @Test
    void the_journals_of_a_kind_are_those_behind_a_line_of_the_cash_flows() {
        var sales = village.database()
                .in(() -> village.books.journals(
                        cooperative.id(), "JUAL", LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 30), 0, 10));

        assertThat(sales).extracting(JournalEntry::effectiveDate).containsExactly(LocalDate.of(2026, 9, 3));
    }

    private void post(LocalDate day, String kind, NewLine... lines) {
        village.database()
                .run(() -> village.ledger.post(
                        treasurer,
                        cooperative.id(),
                        kind + day,
                        new NewJournal(day, kind, kind, null, List.of(lines))));
    }
}
