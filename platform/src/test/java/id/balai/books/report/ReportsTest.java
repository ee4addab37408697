package id.balai.books.report;

import static id.balai.ledger.NewLine.credit;
import static id.balai.ledger.NewLine.debit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.balai.books.Statement;
import id.balai.books.UnknownUnit;
import id.balai.ledger.NewJournal;
import id.balai.ledger.NewLine;
import id.balai.membership.Cooperative;
import id.balai.testing.FixtureYear;
import id.balai.testing.TestVillage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReportsTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);

    @TempDir
    private static Path folder;

    @AutoClose
    private static final TestVillage village = new TestVillage();

    private static Cooperative cooperative;
    private static Cooperative shops;

    @BeforeAll
    static void post_the_year_of_the_fixture_and_the_sales_of_two_units() {
        cooperative = village.aCooperative(FIRST);
        var operator = UUID.randomUUID();
        village.database().run(() -> village.migrations.grant(operator, cooperative.id(), operator, 30));
        village.database()
                .run(() ->
                        village.migrations.bringIn(operator, cooperative.id(), FixtureYear.text("core-postings.csv")));
        shops = village.aCooperative(LocalDate.of(2026, 1, 1));
        var treasurer = village.aCertifiedTreasurer(shops);
        sale(treasurer, "gerai", 500_000);
        sale(treasurer, "apotek", 200_000);
        sale(treasurer, null, 70_000);
    }

    @Test
    void the_expected_results_are_read_in_order_with_their_sums() {
        var rows =
                statement(cooperative, Statement.RESULTS, LAST, null).report().rows();

        assertThat(rows.get(0).words()).isEqualTo("Pendapatan");
        assertThat(rows.get(rows.size() - 1).words()).isEqualTo("Sisa hasil usaha (SHU)");
        assertThat(rows.get(rows.size() - 1).amount(0)).isEqualTo(600_000);
    }

    @Test
    void the_year_before_has_a_column_only_where_the_books_reach_it() {
        var first = statement(cooperative, Statement.EQUITY_CHANGES, LAST, null).report();
        var second = statement(cooperative, Statement.EQUITY_CHANGES, LAST.plusYears(1), null)
                .report();

        assertThat(first.columns()).containsExactly("Awal", "Perubahan", "Akhir");
        assertThat(second.columns()).hasSize(4).endsWith("Setahun sebelumnya");
        var all = second.rows().get(second.rows().size() - 1);
        assertThat(all.words()).isEqualTo("Jumlah ekuitas");
        assertThat(all.amount(3))
                .isEqualTo(first.rows().get(first.rows().size() - 1).amount(2));
    }

    @ParameterizedTest
    @CsvSource({"PHU,RESULTS", "NERACA,FINANCIAL_POSITION", "ARUS_KAS,CASH_FLOWS"})
    void a_page_to_sign_says_whose_it_is_and_every_expected_figure(String report, Statement statement)
            throws IOException {
        var text = textOf(PaperFormat.PDF.write(statement(cooperative, statement, LAST, null)));

        assertThat(text)
                .contains(cooperative.name(), cooperative.villageCode(), "31 Desember 2025", "Halaman 1 dari")
                .contains("Dicetak 21 November 2026, 10.00 WIB", "Ketua", "Bendahara");
        for (var row : FixtureYear.rows("core-expected-reports.csv"))
            if (row.get("report").equals(report))
                assertThat(text).contains(ReportWords.figure(Long.parseLong(row.get("amount"))));
    }

    @Test
    void a_long_report_goes_over_pages_and_keeps_its_head() throws IOException {
        var rows = Collections.nCopies(
                120, ReportRow.of(ReportRow.Kind.LINE, "1110 Kas & <bank>", "1110", 1_234_567L, -89L));
        var paper = new Paper(
                "x",
                "KDMP \"Maju\" & <Jaya>",
                "33.10",
                "Neraca saldo",
                "Per hari ini",
                null,
                village.clock().instant(),
                new Report(List.of("Debit", "Kredit"), rows));

        var bytes = PaperFormat.PDF.write(paper);

        try (var document = Loader.loadPDF(bytes)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
        }
        assertThat(textOf(bytes))
                .contains("KDMP \"Maju\" & <Jaya>", "1110 Kas & <bank>", "Halaman 3 dari", "(89)")
                .matches("(?s)(.*Kredit){3}.*");
    }

    @ParameterizedTest
    @EnumSource(names = {"LINE", "SUM"})
    void names_and_memos_print_as_they_were_written_and_nothing_becomes_another_letter(ReportRow.Kind kind)
            throws IOException {
        var written = "Kas → Siti Nur\u2019aini ✓ Muḥammad Nguyễn Łukasz Иван ★ ≤ ½";

        var text = textOf(PaperFormat.PDF.write(aPaper(
                written, ReportRow.of(kind, written, "1110", 5L), ReportRow.of(kind, "Panen 🌾🙏🏽", "1110", 5L))));

        assertThat(text.lines()).contains(written, written + " 5", "Panen □□ 5");
        assertThat(text).doesNotContain("#");
    }

    private static Paper aPaper(String whose, ReportRow... rows) {
        return new Paper(
                "x",
                whose,
                "33.10",
                "Neraca saldo",
                "Per hari ini",
                null,
                village.clock().instant(),
                new Report(List.of("Debit"), List.of(rows)));
    }

    @Test
    void in_a_spreadsheet_amounts_are_numbers_and_words_never_formulas() throws IOException {
        var paper = new Paper(
                "x",
                "=HYPERLINK(\"http://example.org\")",
                "33.10",
                "Neraca saldo",
                "Per hari ini",
                "-unit",
                village.clock().instant(),
                new Report(
                        List.of("Debit", "Kredit"),
                        List.of(ReportRow.of(ReportRow.Kind.LINE, "+1110 Kas", "1110", 1_234_567L, null))));

        var bytes = PaperFormat.XLSX.write(paper);

        assertThat(part(bytes, "xl/worksheets/sheet1.xml"))
                .contains("<v>1234567</v>")
                .doesNotContain("<f>");
        assertThat(part(bytes, "xl/sharedStrings.xml"))
                .contains(
                        "&apos;=HYPERLINK",
                        "&apos;+1110 Kas",
                        "Unit usaha -unit",
                        "Dicetak 21 November 2026, 10.00 WIB");
    }

    @Test
    void the_trial_balance_comes_to_the_same_sum_on_both_sides() throws IOException {
        var lines =
                village.database().in(() -> village.books.comparedTrialBalance(cooperative.id(), LAST, false, null));
        var paper = village.database().in(() -> village.reports.trialBalance(cooperative.id(), LAST, null, lines));

        var sum = paper.report().rows().get(lines.now().size());
        assertThat(sum.amount(0)).isEqualTo(sum.amount(1)).isEqualTo(6_039_980);
        assertThat(textOf(PaperFormat.PDF.write(paper))).contains("Neraca saldo", "6.039.980");
    }

    @Test
    void the_trial_balance_of_a_year_before_stands_beside_where_the_books_reach_it() throws IOException {
        var first = trialBalance(LAST).report();
        var paper = trialBalance(LAST.plusYears(1));

        assertThat(first.columns()).containsExactly("Debit", "Kredit");
        var second = paper.report();
        assertThat(second.columns())
                .containsExactly("Debit", "Kredit", "Debit setahun sebelumnya", "Kredit setahun sebelumnya");
        var foot = second.rows().get(second.rows().size() - 1);
        assertThat(foot.amount(2)).isEqualTo(foot.amount(3)).isEqualTo(6_039_980);
        var sales = second.rows().stream()
                .filter(row -> row.leadsTo().startsWith("4"))
                .toList();
        assertThat(sales)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.amount(3))
                        .isEqualTo(first.rows().stream()
                                .filter(before -> before.leadsTo().equals(row.leadsTo()))
                                .findFirst()
                                .orElseThrow()
                                .amount(1)));
        assertThat(textOf(PaperFormat.PDF.write(paper))).contains("6.039.980");
    }

    @Test
    void as_text_a_report_has_a_row_for_its_columns_codes_plain_numbers_and_no_formulas() {
        var results = new String(
                PaperFormat.CSV.write(statement(cooperative, Statement.RESULTS, LAST, null)), StandardCharsets.UTF_8);
        var odd = new String(
                PaperFormat.CSV.write(aPaper(
                        "x",
                        ReportRow.of(ReportRow.Kind.LINE, "=1+1, \"→\"", "1110", -1_234_567L),
                        ReportRow.of(ReportRow.Kind.FOOT, "Jumlah", "", 7L))),
                StandardCharsets.UTF_8);

        assertThat(results.lines())
                .startsWith("Uraian,Kode,Jumlah")
                .contains("Sisa hasil usaha (SHU),,600000")
                .noneMatch(line -> line.startsWith("Pendapatan,"))
                .anyMatch(line -> line.matches("4\\d{3} [^,]+,4\\d{3},\\d+"));
        assertThat(odd).isEqualTo("Uraian,Kode,Debit\r\n\"'=1+1, \"\"→\"\"\",1110,-1234567\r\n");
    }

    private static Paper trialBalance(LocalDate on) {
        return village.database()
                .in(() -> village.reports.trialBalance(
                        cooperative.id(),
                        on,
                        null,
                        village.books.comparedTrialBalance(cooperative.id(), on, false, null)));
    }

    @Test
    void a_business_unit_is_shown_alone_and_one_that_nobody_posted_for_is_refused() {
        var last = LocalDate.of(2026, 12, 31);

        assertThat(village.database().in(() -> village.books.units(shops.id()))).containsExactly("apotek", "gerai");
        assertThat(village.database().in(() -> village.books.units(cooperative.id())))
                .isEmpty();
        assertThat(result(statement(shops, Statement.RESULTS, last, "gerai"))).isEqualTo(500_000);
        assertThat(result(statement(shops, Statement.RESULTS, last, null))).isEqualTo(770_000);
        assertThat(statement(shops, Statement.RESULTS, last, "gerai").headings())
                .contains("Unit usaha gerai");
        assertThat(village.database().in(() -> village.books.trialBalance(shops.id(), last, false, "apotek")))
                .extracting(line -> line.account() + " " + line.debit() + " " + line.credit())
                .containsExactly("1110 200000 0", "4120 0 200000");
        assertThatThrownBy(() -> statement(shops, Statement.RESULTS, last, "bengkel"))
                .isInstanceOf(UnknownUnit.class);
        assertThatThrownBy(() ->
                        village.database().in(() -> village.books.trialBalance(cooperative.id(), last, false, "gerai")))
                .isInstanceOf(UnknownUnit.class);
    }

    private static @Nullable Long result(Paper paper) {
        var rows = paper.report().rows();
        return rows.get(rows.size() - 1).amount(0);
    }

    private static Paper statement(Cooperative whose, Statement statement, LocalDate last, @Nullable String unit) {
        var first = last.withDayOfYear(1);
        return village.database().in(() -> {
            var lines = village.statements.of(statement, whose.id(), first, last, unit);
            return village.reports.statement(statement, whose.id(), first, last, unit, lines);
        });
    }

    private static void sale(UUID treasurer, @Nullable String unit, long amount) {
        List<NewLine> lines = List.of(debit("1110", amount), credit("4120", amount));
        village.database()
                .run(() -> village.ledger.post(
                        treasurer,
                        shops.id(),
                        "SALE" + amount,
                        new NewJournal(LocalDate.of(2026, 9, 3), "JUAL", "Penjualan", unit, lines)));
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String part(byte[] workbook, String name) throws IOException {
        var file = Files.write(folder.resolve("report.xlsx"), workbook);
        try (var zip = new ZipFile(file.toFile());
                var part = zip.getInputStream(zip.getEntry(name))) {
            return new String(part.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
