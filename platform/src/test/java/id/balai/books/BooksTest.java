package id.balai.books;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.membership.Cooperative;
import id.balai.membership.OfficeRole;
import id.balai.testing.FixtureYear;
import id.balai.testing.TestVillage;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BooksTest {
    @AutoClose
    private static final TestVillage village = new TestVillage();

    private static Cooperative cooperative;

    @BeforeAll
    static void post_the_year_of_the_fixture() {
        cooperative = village.aCooperative(LocalDate.of(2025, 1, 1));
        village.aCertifiedTreasurer(cooperative);
        var operator = village.database().in(() -> {
            var person = UUID.randomUUID();
            village.migrations.grant(person, cooperative.id(), person, 30);
            return person;
        });
        village.database()
                .run(() ->
                        village.migrations.bringIn(operator, cooperative.id(), FixtureYear.text("core-postings.csv")));
    }

    @Test
    void the_years_trial_balance_equals_the_expected_to_the_rupiah() {
        var expected = FixtureYear.rows("core-expected-trial-balance.csv").stream()
                .filter(row -> !row.get("account_code").equals("TOTAL"))
                .map(row -> new TrialBalanceLine(
                        row.get("account_code"),
                        row.get("account_name"),
                        Long.parseLong(row.get("debit")),
                        Long.parseLong(row.get("credit"))))
                .toList();

        var lines = village.database()
                .in(() -> village.books.trialBalance(cooperative.id(), LocalDate.of(2025, 12, 31), false));

        assertThat(lines).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"PHU,RESULTS", "NERACA,FINANCIAL_POSITION", "ARUS_KAS,CASH_FLOWS", "PERUBAHAN_EKUITAS,EQUITY_CHANGES"})
    void the_years_statements_equal_the_expected_to_the_rupiah(String report, Statement statement) {
        var expected = FixtureYear.rows("core-expected-reports.csv").stream()
                .filter(row -> row.get("report").equals(report))
                .map(row -> row.get("line") + " " + row.get("amount"))
                .toList();

        var lines = statement(statement, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));

        assertThat(lines)
                .extracting(line -> line.line() + " " + line.amount())
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void a_year_later_the_closed_result_stands_in_equity_and_the_year_before_beside_it() {
        var lines = statement(Statement.FINANCIAL_POSITION, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

        assertThat(lines)
                .filteredOn(line -> line.line().equals("SHU TAHUN BERJALAN"))
                .containsExactly(new StatementLine("SHU TAHUN BERJALAN", null, 0, 600_000L));
        assertThat(lines)
                .filteredOn(line -> line.line().equals("3210 Cadangan"))
                .containsExactly(new StatementLine("3210 Cadangan", "3210", 2_240_000, 2_000_000L));
        assertThat(lines)
                .filteredOn(line -> line.line().startsWith("TOTAL"))
                .extracting(StatementLine::amount)
                .contains(4_139_980L);
    }

    @Test
    void a_second_import_changes_nothing() {
        var operator = UUID.randomUUID();
        village.database().run(() -> village.migrations.grant(operator, cooperative.id(), operator, 1));

        var report = village.database()
                .in(() ->
                        village.migrations.bringIn(operator, cooperative.id(), FixtureYear.text("core-postings.csv")));

        assertThat(report.lines()).hasSize(62).allMatch(line -> line.known());
        assertThat(report.posted()).isZero();
    }

    @Test
    void every_figure_opens_down_to_its_postings() {
        var entries = village.database()
                .in(() -> village.books.account(
                        cooperative.id(), "6120", LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 30), 0, 50));

        assertThat(entries).extracting(AccountEntry::balance).containsExactly(510_000L, 0L, 150_000L);
    }

    private static List<StatementLine> statement(Statement statement, LocalDate from, LocalDate to) {
        return village.database().in(() -> village.statements.of(statement, cooperative.id(), from, to, null));
    }

    @Test
    void the_journal_book_shows_the_newest_first_with_names_and_links() {
        var page = village.database().in(() -> village.books.journals(cooperative.id(), 0, 8));
        var reversal = page.stream()
                .filter(entry -> entry.kind().equals("PEMBALIKAN"))
                .findFirst()
                .orElseThrow();

        assertThat(page).hasSize(8).extracting(JournalEntry::number).isSortedAccordingTo((a, b) -> Long.compare(b, a));
        assertThat(reversal.lines()).extracting(JournalLine::name).containsExactly("Listrik Internet", "Kas");
        var reversed = village.database()
                .in(() ->
                        village.books.journal(cooperative.id(), java.util.Objects.requireNonNull(reversal.reverses())));
        assertThat(reversed.reversedBy()).isEqualTo(reversal.id());
    }

    @Test
    void pages_end() {
        assertThat(village.database().in(() -> village.books.journals(cooperative.id(), 1_000, 50)))
                .isEmpty();
    }

    @Test
    void an_official_sees_the_totals_of_the_region_and_of_no_other() {
        village.an(OfficeRole.KETUA, village.aCooperative(LocalDate.of(2026, 1, 1)));

        var klaten = village.database().in(() -> village.books.figures("33.10"));
        var country = village.database().in(() -> village.books.figures("*"));
        var elsewhere = village.database().in(() -> village.books.figures("33.1"));

        assertThat(klaten.cooperatives()).hasSizeGreaterThan(1).isEqualTo(country.cooperatives());
        assertThat(klaten.certifiedTreasurers()).isEqualTo(1);
        assertThat(klaten.assets()).isEqualTo(4_139_980);
        assertThat(klaten.savings()).isEqualTo(400_000 + 600_000 + 527_500);
        assertThat(klaten.loans()).isEqualTo(400_000);
        assertThat(elsewhere.cooperatives()).isEmpty();
    }
}
