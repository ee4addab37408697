package id.balai.books.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.balai.ledger.NewJournal;
import id.balai.ledger.NewLine;
import id.balai.membership.Cooperative;
import id.balai.refusal.NotFound;
import id.balai.testing.TestVillage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RegistersTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 20);

    @AutoClose
    private static final TestVillage village = new TestVillage();

    private static Cooperative shop;
    private static Cooperative busy;

    @BeforeAll
    static void a_shop_of_few_journals_and_one_of_many() {
        shop = village.aCooperative(FIRST);
        var treasurer = village.aCertifiedTreasurer(shop);
        post(treasurer, LocalDate.of(2026, 9, 3), "=Beras; \"baik\" → gudang", "gerai", 500_000, null);
        post(treasurer, LocalDate.of(2026, 9, 1), "Minyak 🌾", null, 70_000, "satu jeriken");
        busy = village.aCooperative(LocalDate.of(2025, 1, 1));
        var operator = UUID.randomUUID();
        village.database().run(() -> village.migrations.grant(operator, busy.id(), operator, 30));
        village.database().run(() -> village.migrations.bringIn(operator, busy.id(), aYearOf(2_501)));
    }

    @Test
    void the_journal_book_as_text_tells_each_line_whole_oldest_day_first() {
        var text = new String(write(PaperFormat.CSV, () -> journalBook(shop, null, PaperFormat.CSV)), UTF_8);

        assertThat(text.lines())
                .containsExactly(
                        "Tanggal,No.,Jenis,Keterangan,Anggota,Unit usaha,Uraian,Kode,Debit,Kredit",
                        "2026-09-01,2,JUAL,Minyak 🌾: satu jeriken,,,1110 Kas,1110,70000,",
                        "2026-09-01,2,JUAL,Minyak 🌾,,,4120 Penjualan Sembako,4120,,70000",
                        "2026-09-03,1,JUAL,\"'=Beras; \"\"baik\"\" → gudang\",,gerai,1110 Kas,1110,500000,",
                        "2026-09-03,1,JUAL,\"'=Beras; \"\"baik\"\" → gudang\",,gerai,4120 Penjualan Sembako,4120,,500000");
    }

    @Test
    void on_a_page_a_journal_says_its_day_and_memo_once_and_the_book_ends_with_its_sums() throws IOException {
        var text = textOf(write(PaperFormat.PDF, () -> journalBook(shop, null, PaperFormat.PDF)));

        assertThat(text).containsOnlyOnce("03-09-2026").containsOnlyOnce("=Beras; \"baik\" → gudang");
        assertThat(text)
                .doesNotContain("Anggota")
                .contains("Buku jurnal", "1 Januari 2026 sampai 20 November 2026", "Minyak □: satu jeriken");
        assertThat(text).contains("Jumlah 570.000 570.000", "Ketua", "Bendahara");
    }

    @Test
    void one_kind_of_journal_makes_a_book_of_its_own_and_an_unknown_one_none() {
        assertThat(village.database()
                        .in(() -> journalBook(shop, "JUAL", PaperFormat.CSV))
                        .title())
                .isEqualTo("Buku jurnal: Penjualan");
        assertThatThrownBy(() -> village.database().in(() -> journalBook(shop, "BUKAN", PaperFormat.CSV)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_general_ledger_runs_from_what_an_account_held_to_what_it_holds_on_its_own_side() throws IOException {
        var of = village.database()
                .in(() -> village.registers.generalLedger(
                        shop.id(), "4120", LocalDate.of(2026, 9, 2), LAST, PaperFormat.PDF));

        var rows = of.report().rows();
        assertThat(rows).extracting(row -> row.amount(2)).containsExactly(70_000L, 570_000L, 570_000L);
        assertThat(textOf(PaperFormat.PDF.write(of)))
                .contains("Buku besar 4120 Penjualan Sembako", "02-09-2026 Saldo awal 70.000", "570.000");
        assertThatThrownBy(() -> village.database()
                        .in(() -> village.registers.generalLedger(shop.id(), "9999", FIRST, LAST, PaperFormat.CSV)))
                .isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "CSV"})
    void a_busy_year_is_taken_along_as_a_table(PaperFormat format) {
        var paper = village.database().in(() -> year(format));

        assertThat(paper.report().rows()).hasSize(2 * 2_501 + 1);
        assertThat(paper.report().rows().get(2 * 2_501).amount(0)).isEqualTo(2_501 * 2_502 / 2);
        assertThat(format.write(paper)).hasSizeGreaterThan(10_000);
    }

    @Test
    void a_page_refuses_more_lines_than_a_person_reads_and_says_how_many_it_holds() {
        assertThatThrownBy(() -> village.database().in(() -> year(PaperFormat.PDF)))
                .isInstanceOfSatisfying(
                        PaperTooLong.class,
                        refusal -> assertThat(refusal.facts())
                                .extracting("field", "format", "lines", "most")
                                .containsExactly("from", "PDF", 5_002L, 5_000));
        assertThat(village.database()
                        .in(() -> village.registers.journalBook(
                                busy.id(), null, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 6, 30), PaperFormat.PDF)))
                .isNotNull();
    }

    private static Paper year(PaperFormat format) {
        return village.registers.journalBook(
                busy.id(), null, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), format);
    }

    private static Paper journalBook(Cooperative whose, @Nullable String kind, PaperFormat format) {
        return village.registers.journalBook(whose.id(), kind, FIRST, LAST, format);
    }

    private static byte[] write(PaperFormat format, Supplier<Paper> paper) {
        return format.write(village.database().in(paper));
    }

    /** So many journals over a year, the first of one rupiah, the second of two. */
    private static String aYearOf(int journals) {
        var csv = new StringBuilder("journal_no,idem_key,effective_date,recorded_date,kind,memo,reverses,line,")
                .append("account_code,member,debit,credit\n");
        for (var number = 1; number <= journals; number++) {
            var day = LocalDate.of(2025, 1, 1).plusDays(number * 365L / (journals + 1));
            var head = number + ",BUSY-" + number + "," + day + "," + day + ",JUAL,Penjualan " + number + ",,";
            csv.append(head).append("1,1110,,").append(number).append(",0\n");
            csv.append(head).append("2,4120,,0,").append(number).append('\n');
        }
        return csv.toString();
    }

    private static void post(
            UUID treasurer, LocalDate day, String memo, @Nullable String unit, long amount, @Nullable String own) {
        var lines = List.of(new NewLine("1110", null, amount, 0, own), new NewLine("4120", null, 0, amount, null));
        village.database()
                .run(() -> village.ledger.post(
                        treasurer, shop.id(), "K" + amount, new NewJournal(day, "JUAL", memo, unit, lines)));
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
