package id.balai.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.testing.FixtureYear;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Older books are brought in by HTTP alone, as an outsider with curl and the demonstration's tokens would do it. */
@ExtendWith(OpenHouse.class)
class LedgerApiIT {
    private static final String OPERATOR = "bendahara.bentangan";
    private static final Map<String, String> REPORTS = Map.of(
            "PHU", "results",
            "NERACA", "financial-position",
            "ARUS_KAS", "cash-flows",
            "PERUBAHAN_EKUITAS", "equity-changes");

    private final Balai balai;

    LedgerApiIT(Balai balai) {
        this.balai = balai;
    }

    @Test
    void the_hand_checked_year_is_brought_in_and_every_figure_is_the_expected_one() {
        var books = Books.opened(balai, "2025-01-01", OPERATOR);
        var year = FixtureYear.text("core-postings.csv");

        var brought = Books.created(books.as(OPERATOR).csv(books.at("/journals/import"), year));
        assertThat(brought.json().path("posted").asInt()).isEqualTo(19);
        assertThat(brought.json().path("lines")).hasSize(62);

        for (var who : new String[] {OPERATOR, "admin"}) equalsTheExpected(books, who);

        var again = books.as(OPERATOR).csv(books.at("/journals/import"), year);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().path("posted").asInt()).isZero();
        equalsTheExpected(books, OPERATOR);
        var journals = books.as(OPERATOR).get(books.at("/journals?size=200")).json();
        assertThat(journals.path("journals")).hasSize(19);
        assertThat(journals.findValuesAsText("effectiveDate")).contains("2025-12-31", "2026-02-14");
    }

    private static void equalsTheExpected(Books books, String who) {
        var expected = new TreeMap<String, Long>();
        for (var row : FixtureYear.rows("core-expected-trial-balance.csv"))
            if (!row.get("account_code").equals("TOTAL"))
                expected.put(
                        row.get("account_code"), Long.parseLong(row.get("debit")) - Long.parseLong(row.get("credit")));
        assertThat(books.trialBalance(who, "2025-12-31", false)).isEqualTo(expected);

        var reports = FixtureYear.rows("core-expected-reports.csv").stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("report"),
                        Collectors.mapping(row -> row.get("line") + " " + row.get("amount"), Collectors.toList())));
        assertThat(reports.keySet()).isEqualTo(REPORTS.keySet());
        reports.forEach((report, lines) -> assertThat(
                        books.statement(who, REPORTS.getOrDefault(report, report), "2025-01-01", "2025-12-31"))
                .as(report)
                .containsExactlyInAnyOrderElementsOf(lines));
    }

    @Test
    void a_year_of_a_thousand_members_that_no_hand_has_checked_adds_up_too() {
        var seed = System.nanoTime();
        var year = Year.of(seed);
        var books = Books.opened(balai, "2025-01-01", OPERATOR);
        var operator = books.as(OPERATOR);

        var members = Books.created(operator.csv(books.at("/members/import"), year.members()));
        assertThat(members.json().path("admitted").asInt()).isEqualTo(1_020);
        assertThat(members.json().path("warnings").asInt()).isEqualTo(1_020 / 7);
        var brought = Books.created(operator.csv(books.at("/journals/import"), year.postings()));
        assertThat(brought.json().path("posted").asInt()).as("seed %d", seed).isEqualTo(year.journals());
        assertThat(brought.json().path("lines")).hasSize(year.rows());

        equalsTheYear(books, year);
        for (var file : new String[] {"/journals/import", "/members/import"}) {
            var again = operator.csv(books.at(file), file.startsWith("/m") ? year.members() : year.postings());
            assertThat(again.status()).as(again.body()).isEqualTo(200);
        }
        equalsTheYear(books, year);
    }

    private static void equalsTheYear(Books books, Year year) {
        assertThat(books.trialBalance(OPERATOR, "2025-12-31", false)).isEqualTo(standing(year.beforeClosing));
        assertThat(books.trialBalance(OPERATOR, "2025-12-31", true)).isEqualTo(standing(year.afterClosing));
        var surplus = -(Year.sum(year.beforeClosing, "4")
                + Year.sum(year.beforeClosing, "5")
                + Year.sum(year.beforeClosing, "6"));
        assertThat(statement(books, "results"))
                .contains("SHU SETELAH PAJAK " + surplus)
                .contains("TOTAL PENDAPATAN " + -Year.sum(year.beforeClosing, "4"));
        assertThat(statement(books, "financial-position"))
                .contains("TOTAL ASET " + Year.sum(year.beforeClosing, "1"), "SHU TAHUN BERJALAN " + surplus);
        assertThat(statement(books, "cash-flows"))
                .contains(
                        "KAS AWAL 700000000",
                        "KAS AKHIR " + (Year.sum(year.beforeClosing, "1110") + Year.sum(year.beforeClosing, "1120")));
        assertThat(statement(books, "equity-changes"))
                .contains("3110 MUTASI 51000000", "SHU TAHUN BERJALAN " + surplus);
    }

    private static List<String> statement(Books books, String name) {
        return books.statement(OPERATOR, name, "2025-01-01", "2025-12-31");
    }

    private static Map<String, Long> standing(Map<String, Long> balances) {
        var standing = new TreeMap<>(balances);
        standing.values().removeIf(balance -> balance == 0);
        return standing;
    }
}
