package id.balai.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.testing.FixtureYear;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The trial balance and the statements are taken along by HTTP: as lines, a spreadsheet, a page to sign; by unit. */
@ExtendWith(OpenHouse.class)
class ReportFilesIT {
    private static final String READER = "bendahara.pandanan";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String YEAR = "from=2025-01-01&to=2025-12-31";
    private static final String RESULTS = "/statements/results?" + YEAR;

    private final Balai balai;

    ReportFilesIT(Balai balai) {
        this.balai = balai;
    }

    @Test
    void the_format_is_what_the_address_asks_or_the_header_accepts() {
        var books = Books.ofTheFixture(balai, FixtureYear.text("core-postings.csv"));
        var reader = books.as(READER);

        for (var report : new String[] {
            RESULTS, "/trial-balance?on=2025-12-31", "/journals?" + YEAR, "/accounts/1110/postings?" + YEAR
        }) {
            is(reader.get(books.at(report)), "application/json", "");
            is(reader.get(books.at(report), "Accept", "*/*"), "application/json", "");
            is(reader.get(books.at(report), "Accept", "text/html,*/*;q=0.8"), "application/json", "");
            is(reader.get(books.at(report), "Accept", "application/pdf"), "application/pdf", "%PDF-");
            is(reader.get(books.at(report), "Accept", XLSX), XLSX, "PK");
            is(reader.get(books.at(report + "&format=pdf")), "application/pdf", "%PDF-");
            is(reader.get(books.at(report + "&format=xlsx"), "Accept", "*/*"), XLSX, "PK");
            is(reader.get(books.at(report), "Accept", "text/csv"), "text/csv", "");
            assertThat(reader.get(books.at(report + "&format=csv"))
                            .body()
                            .lines()
                            .findFirst())
                    .hasValueSatisfying(head -> assertThat(head).contains("Uraian,Kode,"));
            assertThat(reader.get(books.at(report + "&format=docx")).status()).isEqualTo(404);
        }
        assertThat(books.as("bendahara.bentangan")
                        .get(books.at(RESULTS + "&format=pdf"))
                        .status())
                .isIn(403, 404);
        var described = books.as("admin").get("/openapi");
        assertThat(described.status()).isEqualTo(200);
        assertThat(described.body()).contains("/trial-balance", "application/pdf", "name: unit", "name: format");
    }

    @Test
    void a_unit_is_told_alone_and_an_unknown_one_refused() {
        var books = Books.ofTheFixture(balai, FixtureYear.text("core-postings.csv"));
        var reader = books.as(READER);
        var sale = Map.of(
                "effectiveDate", "2026-11-02",
                "kind", "JUAL",
                "memo", "Penjualan obat",
                "unit", "apotek",
                "lines", List.of(Books.line("1110:+5000"), Books.line("4120:-5000")));
        Books.created(reader.post(books.at("/journals"), Books.json(sale), "Idempotency-Key", "UNIT"));

        assertThat(reader.get(books.at("/units")).body()).isEqualTo("[\"apotek\"]");
        assertThat(reader.get(books.at("/trial-balance?on=2026-11-02&unit=apotek"))
                        .json())
                .hasSize(2);
        assertThat(reader.get(books.at("/trial-balance?on=2026-11-02&unit=bengkel"))
                        .body())
                .contains("UNKNOWN_UNIT");
        var refused = reader.get(books.at(RESULTS + "&unit=bengkel&format=pdf"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.type()).startsWith("application/problem+json");
    }

    @Test
    void the_books_are_taken_along_for_some_days_and_the_trial_balance_keeps_its_four_words() {
        var books = Books.ofTheFixture(balai, FixtureYear.text("core-postings.csv"));
        var reader = books.as(READER);

        var year = reader.get(books.at("/journals?format=csv&" + YEAR)).body().lines();
        assertThat(year.skip(1)).hasSize((int) FixtureYear.rows("core-postings.csv").stream()
                .filter(row -> row.get("effective_date").startsWith("2025"))
                .count());
        var january = reader.get(books.at("/journals?from=2025-01-01&to=2025-01-31&format=csv"));
        assertThat(january.body().lines().skip(1)).isNotEmpty().allMatch(line -> line.startsWith("2025-01-"));
        assertThat(reader.get(books.at("/journals?from=2025-01-01&to=2025-01-31"))
                        .body())
                .contains("2025-01-")
                .doesNotContain("2025-02-");
        var cash = reader.get(books.at("/accounts/1110/postings?format=csv&" + YEAR));
        assertThat(cash.body().lines().skip(1)).first().asString().startsWith("2025-01-01,,,,,Saldo awal,1110,,,0");
        assertThat(reader.get(books.at("/accounts/9999/postings?format=csv")).status())
                .isEqualTo(404);
        assertThat(reader.get(books.at("/journals?from=2025-02-01&to=2025-01-31&format=pdf"))
                        .body())
                .contains("NO_STRETCH");
        assertThat(reader.get(books.at("/trial-balance?on=2026-12-31"))
                        .json()
                        .get(0)
                        .fieldNames())
                .toIterable()
                .containsExactly("account", "name", "debit", "credit");
        assertThat(reader.get(books.at("/trial-balance?on=2026-11-01&format=csv"))
                        .body())
                .startsWith("Uraian,Kode,Debit,Kredit");
    }

    private static void is(Http.Answer answer, String type, String beginning) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.type()).startsWith(type);
        assertThat(answer.body()).startsWith(beginning);
    }
}
