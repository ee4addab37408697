package id.balai.books;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.membership.Cooperative;
import id.balai.membership.OfficeRole;
import id.balai.testing.TestVillage;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BooksTest {
    /** Made by closing and by the meeting's decision, not by hand. */
    private static final Set<String> BY_COMMAND = Set.of("PENUTUP", "RAT_PEMBAGIAN_SHU");

    private static TestVillage village;
    private static Cooperative cooperative;

    @BeforeAll
    static void post_the_year_of_the_fixture() {
        village = new TestVillage();
        cooperative = village.aCooperative(LocalDate.of(2025, 1, 1));
        var treasurer = village.aCertifiedTreasurer(cooperative);
        Map<String, UUID> posted = new HashMap<>();
        FixtureYear.journals().forEach((key, rows) -> {
            var journal = FixtureYear.journal(rows);
            var reverses = posted.get(rows.get(0).get("reverses"));
            if (BY_COMMAND.contains(journal.kind())) return;
            var answer = village.database()
                    .in(() -> reverses == null
                            ? village.ledger.post(treasurer, cooperative.id(), key, journal)
                            : village.ledger.reverse(
                                    treasurer,
                                    cooperative.id(),
                                    key,
                                    reverses,
                                    journal.memo(),
                                    journal.effectiveDate()));
            posted.put(key, answer.journal());
        });
    }

    @AfterAll
    static void close() {
        village.close();
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

    @Test
    void the_journal_book_shows_the_newest_first_with_names_and_links() {
        var page = village.database().in(() -> village.books.journals(cooperative.id(), 0, 6));
        var reversal = page.stream()
                .filter(entry -> entry.kind().equals("PEMBALIKAN"))
                .findFirst()
                .orElseThrow();

        assertThat(page).hasSize(6).extracting(JournalEntry::number).isSortedAccordingTo((a, b) -> Long.compare(b, a));
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

        assertThat(klaten.cooperatives()).hasSize(2).isEqualTo(country.cooperatives());
        assertThat(klaten.certifiedTreasurers()).isEqualTo(1);
        assertThat(klaten.assets()).isEqualTo(4_139_980);
        assertThat(klaten.savings()).isEqualTo(400_000 + 600_000 + 527_500);
        assertThat(klaten.loans()).isEqualTo(400_000);
        assertThat(elsewhere.cooperatives()).isEmpty();
    }
}
