package id.balai.e2e;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** A journal's way: written, approved by a second person, looked into, questioned and taken back. */
@ExtendWith(OpenHouse.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BooksJourneyIT {
    @AutoClose
    private final Chromium chromium = new Chromium();

    private final Officer treasurer;
    private final Officer chair;
    private final Officer supervisor;

    BooksJourneyIT(Balai balai) {
        treasurer = Officer.atDesk(balai, chromium, "bendahara.pandanan");
        chair = Officer.onPhone(balai, chromium, "ketua.pandanan");
        supervisor = Officer.atDesk(balai, chromium, "pengawas.pandanan");
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
    @Order(6)
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
}
