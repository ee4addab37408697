package id.balai.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.region.Zones;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The statements read at the desk and on a phone, opened down to their postings, and taken along as files. */
@ExtendWith(OpenHouse.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementsIT {
    @AutoClose
    private final Chromium chromium = new Chromium();

    private final Officer treasurer;
    private final Officer chair;

    StatementsIT(Balai balai) {
        sell(balai);
        treasurer = Officer.atDesk(balai, chromium, "bendahara.pandanan");
        chair = Officer.onPhone(balai, chromium, "ketua.pandanan");
    }

    /** A sale on the first of this month, which every statement of the month tells of. */
    private void sell(Balai balai) {
        var account = balai.account("bendahara.pandanan");
        var sale = Map.of(
                "effectiveDate", LocalDate.now(Zones.WIB).withDayOfMonth(1).toString(),
                "kind", "JUAL",
                "memo", "Penjualan obat bebas",
                "unit", "Apotek desa",
                "lines", List.of(Books.line("1110:+41000"), Books.line("4120:-41000")));
        Books.created(new Http(balai, account.token())
                .post(
                        "/api/cooperatives/" + account.cooperative() + "/journals",
                        Books.json(sale),
                        "Idempotency-Key",
                        "IT-UNIT"));
    }

    @Test
    void the_statements_open_down_to_the_postings_behind_them() {
        treasurer.go("/laporan");
        treasurer.reads("Hasil usaha per bulan", "Kas dan bank di akhir bulan");
        treasurer.look("48-reports");
        treasurer.follow("Hasil usaha");
        treasurer.reads("Jumlah pendapatan", "Sisa hasil usaha (SHU)");
        treasurer.look("49-results");
        treasurer.follow("4120 Penjualan Sembako");
        treasurer.reads("Penjualan obat bebas", "41.000");

        treasurer.go("/laporan/posisi-keuangan");
        treasurer.reads("Jumlah aset", "Jumlah kewajiban dan ekuitas", "Setahun sebelumnya");
        treasurer.look("50-position");
        treasurer.go("/laporan/perubahan-ekuitas");
        treasurer.reads("3120 Simpanan Wajib", "SHU tahun berjalan");
        treasurer.look("51-equity");
        treasurer.go("/laporan/arus-kas");
        treasurer.reads("Arus kas dari operasi");
        treasurer.look("52-cash-flows");
        treasurer.follow("Penjualan");
        treasurer.reads("Penjualan obat bebas");

        chair.go("/laporan");
        chair.look("53-reports-on-a-phone");
        chair.go("/laporan/posisi-keuangan");
        chair.look("54-position-on-a-phone");
    }

    @Test
    void a_statement_is_taken_along_as_a_file() {
        treasurer.go("/laporan/hasil-usaha");

        var file = treasurer.page().waitForDownload(() -> treasurer.follow("Unduh CSV"));

        assertThat(file.suggestedFilename()).startsWith("hasil-usaha").endsWith(".csv");
        assertThat(file.path()).content().startsWith("Uraian,Kode,").contains("4120 Penjualan Sembako,4120,");
        for (var report : new String[] {"/laporan/posisi-keuangan", "/laporan/perubahan-ekuitas", "/neraca-saldo"}) {
            treasurer.go(report);
            assertThat(taken("Unduh PDF")).startsWith("%PDF-");
            assertThat(taken("Unduh XLSX")).startsWith("PK");
        }
        treasurer.look("54a-trial-balance-to-take-along");
        chair.go("/neraca-saldo");
        chair.look("54b-trial-balance-on-a-phone");
    }

    @Test
    void the_books_are_read_and_taken_along_for_the_days_chosen() {
        treasurer.go("/buku");
        treasurer.look("54e-journal-book-to-take-along");
        treasurer.follow("Bulan ini");
        treasurer.page().waitForURL("**dari=*");
        treasurer.reads("Penjualan obat bebas");
        assertThat(taken("Unduh PDF")).startsWith("%PDF-");
        assertThat(taken("Unduh XLSX")).startsWith("PK");
        assertThat(taken("Unduh CSV")).startsWith("Tanggal,No.,").contains("Penjualan obat bebas");

        treasurer.go("/buku-besar/4120");
        assertThat(taken("Unduh PDF")).startsWith("%PDF-");
        assertThat(taken("Unduh XLSX")).startsWith("PK");
        assertThat(taken("Unduh CSV")).contains("Saldo awal", "Penjualan obat bebas");
        treasurer.look("54f-ledger-to-take-along");
        chair.go("/buku");
        chair.look("54g-journal-book-on-a-phone");
        chair.go("/buku-besar/4120");
        chair.look("54h-ledger-on-a-phone");
        chair.visit("/buku?dari=2026-02-01&sampai=2026-01-01");
        chair.reads("Rentang tanggal terbalik");
    }

    private String taken(String words) {
        var file = treasurer.page().waitForDownload(() -> treasurer.follow(words));
        try {
            var copy = Path.of("target/e2e", file.suggestedFilename());
            file.saveAs(copy);
            return Files.readString(copy, StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void a_statement_is_read_for_one_business_unit_or_for_all() {
        treasurer.go("/laporan/hasil-usaha");
        treasurer.reads("Sisa hasil usaha (SHU)");

        treasurer.page().getByLabel("Unit usaha").click();
        treasurer.page().getByText("Apotek desa").last().click();

        treasurer.page().waitForURL("**unit=Apotek*");
        treasurer.reads("4120 Penjualan Sembako", "41.000");
        treasurer.look("54c-results-of-a-unit");
        treasurer.go("/neraca-saldo?unit=Apotek+desa");
        treasurer.reads("41.000");
        chair.go("/laporan/hasil-usaha?unit=Apotek+desa");
        chair.look("54d-results-of-a-unit-on-a-phone");
        chair.page().navigate(chair.page().url().replaceAll("unit=.*", "unit=Bengkel"));
        chair.reads("Unit usaha tidak dikenal");
    }
}
