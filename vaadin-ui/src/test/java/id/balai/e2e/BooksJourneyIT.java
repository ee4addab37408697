package id.balai.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import id.balai.region.Zones;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** A cooperative's books through a day: written, approved by a second person, taken back, closed, read and questioned. */
@ExtendWith(OpenHouse.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BooksJourneyIT {
    private static final double PATIENCE_MILLIS = 20_000;

    private final Chromium chromium = new Chromium();
    private final Balai balai;
    private final Http api;
    private final String village;
    private final Officer treasurer;
    private final Officer chair;
    private final Officer supervisor;
    private final Officer learner;

    BooksJourneyIT(Balai balai) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        this.balai = balai;
        var account = balai.account("bendahara.pandanan");
        api = new Http(balai, account.token());
        village = account.cooperative();
        treasurer = Officer.atDesk(balai, chromium, "bendahara.pandanan");
        chair = Officer.onPhone(balai, chromium, "ketua.pandanan");
        supervisor = Officer.atDesk(balai, chromium, "pengawas.pandanan");
        learner = Officer.onPhone(balai, chromium, "bendahara.tulungselapan");
    }

    @AfterAll
    void close_the_browser() {
        chromium.close();
    }

    @Test
    @Order(1)
    void above_the_limit_a_journal_waits_and_its_drafter_cannot_approve_it() {
        treasurer.go("/jurnal");
        treasurer.choose("Penjualan tunai");
        treasurer.write("Keterangan", "Penjualan beras kepada kelompok tani");
        treasurer.amount("Kredit", 1, "30000000");
        treasurer.reads("di atas batas Anda");
        treasurer.look("30-above-the-limit");

        treasurer.press("Ajukan untuk disetujui");

        treasurer.reads("Menunggu persetujuan", "Belum ada yang masuk buku");
        treasurer.look("31-waiting");
        treasurer.follow("Lihat permintaan");
        treasurer.reads("Rp30.000.000 melebihi batas Rp25.000.000 per jurnal", "Harus orang lain");
        treasurer.look("32-own-request");
    }

    @Test
    @Order(2)
    void the_chair_reads_it_on_a_phone_and_approves() {
        chair.go("/persetujuan");
        chair.reads("menunggu", "Agus Wibowo", "Pinjaman modal kerja dari bank");
        chair.look("33-approvals");
        chair.follow("Penjualan beras kepada kelompok tani");
        chair.reads("Mengapa perlu orang kedua");
        chair.look("34-request");

        chair.press("Setujui dan catat");

        chair.reads("Disetujui oleh Endang Lestari");
        chair.look("35-approved");
        chair.follow("Lihat jurnalnya");
        chair.reads("Disetujui oleh Endang Lestari", "PBK2-", "Dicatat oleh", "Agus Wibowo");
        chair.look("36-journal-on-a-phone");
    }

    @Test
    @Order(3)
    void a_mistake_is_taken_back_by_its_mirror_image_with_a_reason() {
        treasurer.go("/jurnal");
        treasurer.choose("Bayar beban");
        treasurer.write("Keterangan", "Beli lampu gerai");
        treasurer.amount("Debit", 1, "75000");
        treasurer.press("Catat");
        treasurer.reads("tercatat");
        treasurer.look("37-posted");

        treasurer.follow("Lihat jurnalnya");
        treasurer.press("Buat jurnal balik");
        treasurer.press("Balik jurnal ini");
        treasurer.reads("Tulis alasannya");
        treasurer.write("Mengapa dibalik?", "Lampu dikembalikan ke toko");
        treasurer.look("38-reversal");
        treasurer.press("Balik jurnal ini");

        treasurer.reads("Jurnal sudah dibalik", "Sudah dibalik");
        treasurer.look("39-reversed");
        treasurer.go("/buku");
        treasurer.reads("Jurnal balik", "Lampu dikembalikan ke toko");
        treasurer.look("40-journal-book");
    }

    @Test
    @Order(4)
    void a_figure_of_the_trial_balance_opens_down_to_its_journal() {
        treasurer.go("/neraca-saldo");
        treasurer.look("41-trial-balance");
        treasurer.follow("1110 Kas");
        treasurer.reads("Saldo awal", "Beli lampu gerai");
        treasurer.look("42-ledger");
        treasurer.follow("Beli lampu gerai");
        treasurer.reads("Lihat jurnal baliknya");

        chair.go("/buku-besar/1110");
        chair.look("43-ledger-on-a-phone");
    }

    @Test
    @Order(5)
    void the_oldest_open_month_is_closed_and_reopened_only_with_a_reason() {
        treasurer.go("/tutup-buku");
        treasurer.reads("Neraca saldo seimbang", "Terbuka");
        treasurer.look("44-closing");
        var month = treasurer
                .page()
                .locator("main vaadin-button[theme~=primary]")
                .innerText()
                .replace("Tutup ", "");

        treasurer.press("Tutup " + month);

        treasurer.reads(month + " sudah ditutup", "Agus Wibowo");
        treasurer.look("45-closed");
        treasurer.press("Buka kembali " + month);
        treasurer.page().getByLabel("Mengapa dibuka kembali?").fill("Kuitansi listrik tertinggal");
        treasurer.rests("vaadin-dialog-overlay");
        treasurer.look("46-reopening");
        treasurer.page().locator("vaadin-dialog-overlay vaadin-button.danger").click();
        treasurer.reads(month + " terbuka kembali", "Kuitansi listrik tertinggal");
        chair.go("/tutup-buku");
        chair.reads("Menutup buku adalah tugas bendahara");
        chair.look("47-closing-on-a-phone");
    }

    @Test
    @Order(6)
    void the_statements_open_down_to_the_postings_behind_them() {
        treasurer.go("/laporan");
        treasurer.reads("Hasil usaha per bulan", "Kas dan bank di akhir bulan");
        treasurer.look("48-reports");
        treasurer.follow("Hasil usaha");
        treasurer.reads("Jumlah pendapatan", "Sisa hasil usaha (SHU)");
        treasurer.look("49-results");
        treasurer.follow("4120 Penjualan Sembako");
        treasurer.reads("Penjualan beras kepada kelompok tani", "30.000.000");

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
        treasurer.reads("Penjualan beras kepada kelompok tani");

        chair.go("/laporan");
        chair.look("53-reports-on-a-phone");
        chair.go("/laporan/posisi-keuangan");
        chair.look("54-position-on-a-phone");
    }

    @Test
    @Order(7)
    void a_statement_is_taken_along_as_a_file() {
        treasurer.go("/laporan/hasil-usaha");

        var file = treasurer.page().waitForDownload(() -> treasurer.follow("Unduh CSV"));

        assertThat(file.suggestedFilename()).startsWith("hasil-usaha").endsWith(".csv");
        assertThat(file.path()).content().contains("4120 Penjualan Sembako,4120,");
        for (var report : new String[] {"/laporan/posisi-keuangan", "/laporan/perubahan-ekuitas", "/neraca-saldo"}) {
            treasurer.go(report);
            assertThat(taken("Unduh PDF")).startsWith("%PDF-");
            assertThat(taken("Unduh XLSX")).startsWith("PK");
        }
        treasurer.look("54a-trial-balance-to-take-along");
        chair.go("/neraca-saldo");
        chair.look("54b-trial-balance-on-a-phone");
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
    @Order(7)
    void a_statement_is_read_for_one_business_unit_or_for_all() {
        var sale = Map.of(
                "effectiveDate", LocalDate.now(Zones.WIB).withDayOfMonth(1).toString(),
                "kind", "JUAL",
                "memo", "Penjualan obat bebas",
                "unit", "Apotek desa",
                "lines", List.of(Books.line("1110:+41000"), Books.line("4120:-41000")));
        Books.created(
                api.post("/api/cooperatives/" + village + "/journals", Books.json(sale), "Idempotency-Key", "IT-UNIT"));
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

    @Test
    @Order(8)
    void what_was_typed_is_still_there_after_the_link_broke() {
        treasurer.go("/jurnal");
        treasurer.choose("Penjualan tunai");
        treasurer.write("Keterangan", "Penjualan gula pasir");
        treasurer.amount("Kredit", 1, "90000");
        treasurer.reads("Tersimpan sebagai draf");
        treasurer.look("55-kept-while-typing");

        treasurer.go("/jurnal");
        treasurer.reads("1 draf belum dicatat");
        treasurer.look("56-drafts");
        treasurer.follow("Penjualan gula pasir");
        treasurer.reads("Seimbang");
        treasurer.page().keyboard().press("Control+Enter");

        treasurer.reads("tercatat", "Penjualan gula pasir: Rp90.000");
        treasurer.go("/jurnal");
        treasurer.doesNotRead("draf belum dicatat");
    }

    @Test
    @Order(9)
    void who_may_not_post_yet_can_at_least_draft() {
        learner.go("/jurnal");
        learner.reads("Sebentar lagi bisa", "Mendesak?");
        learner.look("57-denied-with-a-way-out");
        learner.follow("Buat draf");
        learner.write("Keterangan", "Simpanan wajib November");
        learner.amount("Kredit", 1, "10000");
        learner.look("58-drafting-on-a-phone");
        learner.press("Simpan draf");

        learner.reads("Draf tersimpan", "Draf belum masuk buku");
        learner.look("59-draft-kept");
        learner.go("/buku");
        learner.doesNotRead("Simpanan wajib November");
    }

    @Test
    @Order(10)
    void the_supervisor_reads_everything_posts_nothing_and_writes_what_is_found() {
        supervisor.go("/buku");
        supervisor.doesNotRead("Catat jurnal");
        supervisor.follow("Penjualan beras kepada kelompok tani");
        supervisor.reads("Atas wewenang apa");
        supervisor.doesNotRead("Buat jurnal balik");
        supervisor.look("60-journal-of-a-supervisor");
        supervisor.follow("Tulis temuan tentang jurnal ini");
        supervisor.page().getByLabel("Apa yang Anda temukan?").fill("Surat pesanan kelompok tani belum dilampirkan.");
        supervisor.look("61-writing-a-finding");
        supervisor.press("Simpan temuan");
        supervisor.reads("Temuan tersimpan", "Surat pesanan kelompok tani");
        supervisor.look("62-finding-written");

        chair.go("/temuan");
        chair.press("Tanggapi");
        chair.page().getByLabel("Tanggapan pengurus").fill("Surat pesanan menyusul besok.");
        chair.look("63-answering-on-a-phone");
        chair.press("Kirim tanggapan");
        chair.reads("Surat pesanan menyusul besok.", "Sudah ditanggapi");
    }

    @Test
    @Order(11)
    void taking_back_a_journal_above_the_limit_waits_for_a_second_person() {
        treasurer.go("/buku");
        treasurer.follow("Penjualan beras kepada kelompok tani");
        treasurer.reads("Jumlah jurnal ini di atas batas Anda");
        treasurer.press("Buat jurnal balik");
        treasurer.write("Mengapa dibalik?", "Pesanan dibatalkan kelompok tani");
        treasurer.press("Balik jurnal ini");
        treasurer.reads("Jurnal balik menunggu persetujuan", "Belum ada yang masuk buku");
        treasurer.look("64-reversal-waits");

        chair.go("/persetujuan");
        chair.follow("Pesanan dibatalkan kelompok tani");
        chair.reads("Jurnal yang dibalik", "melebihi batas");
        chair.look("65-reversal-asked-on-a-phone");
        chair.press("Setujui dan catat");
        chair.reads("Disetujui oleh Endang Lestari");
        treasurer.go("/buku");
        treasurer.reads("Pesanan dibatalkan kelompok tani");
    }

    @Test
    @Order(12)
    void the_year_that_is_over_is_closed_by_one_button_and_one_yes() {
        var books = Books.opened(balai, "2025-01-01", "bendahara.pandanan");
        books.appoint("bendahara.pandanan", "BENDAHARA");
        Books.created(books.post("bendahara.pandanan", "SALE", "2025-07-01", "1110:+1000000", "4120:-1000000"));
        for (var month = 1; month <= 11; month++)
            assertThat(api.post(books.at("/periods/2025-%02d/closing".formatted(month)), "{}")
                            .status())
                    .isLessThan(300);
        var room = "/app/koperasi/" + books.village() + "/tutup-buku";
        treasurer.open(room);
        treasurer.reads("Masuk ke 3310 SHU belum dibagi", "Rp1.000.000");
        treasurer.look("66-year-to-close");

        treasurer.press("Tutup tahun 2025");
        treasurer.rests("vaadin-dialog-overlay");
        treasurer.look("67-year-asked");
        treasurer.page().getByText("Ya, catat").click();

        treasurer.reads("Tahun 2025 sudah ditutup");
        treasurer.doesNotRead("Masuk ke 3310");
        treasurer.look("68-year-closed");
        treasurer.follow("Lihat jurnal");
        treasurer.reads("Tutup buku tahun 2025", "3310");
    }
}
