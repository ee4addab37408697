package id.balai.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who may do what and who decides it: policy, offices, invitations, lost passwords and mentors. */
@ExtendWith(OpenHouse.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OfficesIT {
    @AutoClose
    private final Chromium chromium = new Chromium();

    private final Balai balai;

    OfficesIT(Balai balai) {
        this.balai = balai;
    }

    @Test
    @Order(1)
    void a_policy_officer_sees_what_a_lower_limit_would_change_before_it_is_made() {
        try (var officer = Officer.atDesk(balai, chromium, "kebijakan.kemenkop")) {
            officer.open("/app/kebijakan");
            officer.reads("Rp25.000.000 per jurnal", "Pembukuan Koperasi", "Datang bersama sistem");
            officer.look("70-policy");
            officer.write("Batas per jurnal (Rp)", "500000");
            officer.write("Batas per hari (Rp)", "20000000");
            officer.press("Tambahkan ke rancangan");
            officer.reads("Batas Bendahara untuk Mencatat jurnal: Rp500.000 per jurnal");

            officer.press("Lihat dampaknya");

            officer.reads("keputusan akan berubah", "boleh menjadi perlu orang kedua");
            officer.look("71-policy-effect");
        }
    }

    @Test
    @Order(2)
    void a_version_of_the_policy_is_kept_with_its_author_basis_and_reason() {
        try (var officer = Officer.onPhone(balai, chromium, "kebijakan.kemenkop")) {
            officer.open("/app/kebijakan");
            officer.write("Batas per jurnal (Rp)", "30000000");
            officer.write("Batas per hari (Rp)", "100000000");
            officer.press("Tambahkan ke rancangan");
            officer.press("Lihat dampaknya");
            officer.reads("akan berubah");
            officer.write("Dasar hukum", "Keputusan Deputi Nomor 7 Tahun 2026");
            officer.write("Alasan perubahan", "Harga pupuk naik");
            officer.look("72-policy-on-a-phone");

            officer.press("Tetapkan versi");

            officer.reads("ditetapkan", "Lestari Handayani", "Harga pupuk naik");
            officer.look("73-policy-enacted-on-a-phone");
        }
    }

    @Test
    @Order(3)
    void nobody_else_reaches_the_policy() {
        var treasurer = new Http(balai, balai.account("bendahara.pandanan").token());

        var answer = treasurer.post("/api/policies/effect", """
                {"basedOn":1,"changes":[{"role":"BENDAHARA","action":"journal.post"}]}""");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.json().path("code").asText()).isEqualTo("POLICY_OFFICER_ONLY");
    }

    @Test
    @Order(4)
    void the_chair_invites_somebody_without_e_mail_by_a_code_on_paper() {
        try (var chair = Officer.atDesk(balai, chromium, "ketua.bentangan");
                var guest = Guest.onPhone(balai, chromium)) {
            chair.go("/pengurus");
            chair.reads("Sri Wahyuni", "RAT 12 Januari 2026", "Riwayat pemberian wewenang", "Admin Balai");
            chair.look("74-officers");
            chair.write("Nama lengkap yang diundang", "Siti Aminah");
            chair.choice("Jabatan", "Sekretaris");
            chair.write("Keputusan", "Rapat pengurus 20 November 2026");
            chair.press("Buat undangan");
            chair.reads("Undangan siap", "Siti Aminah");
            chair.look("75-invitation");
            var code = chair.page().locator(".printed-code").innerText();

            guest.open("/undangan/" + code + "/slip");
            guest.look("76-slip");
            guest.open("/undangan");
            guest.look("77-code-form");
            guest.fill("#kode", code.toLowerCase(Locale.ROOT).replace("-", " "));
            guest.reads("Anda diundang", "Siti Aminah", "sekretaris", "Bambang Sutrisno");
            guest.look("78-invited");
            guest.page().fill("#nama", "siti.bentangan");
            guest.fill("#sandi", "sandi siti yang panjang");
            guest.page().waitForURL("**/belajar");
            guest.open("/undangan/" + code);
            guest.reads("sudah dipakai");

            chair.go("/pengurus");
            chair.reads("Undangan diterima");
        }
    }

    @Test
    @Order(5)
    void a_lost_password_comes_back_through_two_other_people() {
        try (var chair = Officer.onPhone(balai, chromium, "ketua.bentangan");
                var secretary = Officer.onPhone(balai, chromium, "sekretaris.bentangan");
                var guest = Guest.onPhone(balai, chromium)) {
            chair.go("/pengurus");
            chair.page().getByLabel("Nama pengguna").last().fill("siti.bentangan");
            chair.page().getByLabel("Nama pengguna").last().press("Tab");
            chair.write("Bagaimana Anda tahu ini orangnya?", "Datang sendiri dengan KTP");
            chair.press("Minta pemulihan");
            chair.reads("Menunggu orang kedua");
            chair.look("79-recovery-asked");

            secretary.go("/pengurus");
            secretary.press("Sahkan pemulihan siti.bentangan");
            secretary.reads("Kode pemulihan siap");
            secretary.look("80-recovery-confirmed");
            var code = secretary.page().locator(".printed-code").innerText();

            guest.open("/undangan/" + code);
            guest.reads("Kata sandi baru", "siti.bentangan");
            guest.look("81-new-password");
            guest.fill("#sandi", "sandi siti yang baru");
            guest.page().waitForURL("**/belajar");
        }
    }

    @Test
    @Order(6)
    void the_administrator_sees_every_account_and_who_gave_what() {
        try (var admin = Officer.atDesk(balai, chromium, "admin");
                var supervisor = Officer.onPhone(balai, chromium, "pengawas.bentangan")) {
            admin.open("/app/akun");
            admin.reads("siti.bentangan", "Petugas kebijakan", "Kata sandi akun siti.bentangan diganti");
            admin.look("82-accounts");
            admin.write("Nama lengkap yang diundang", "Dewi Anggraini");
            admin.write("Wilayah", "33.10");
            admin.write("Keputusan", "SK Kepala Dinas 4/2026");
            admin.press("Buat undangan");
            admin.reads("Undangan siap", "Undangan menjadi Pelatih");
            admin.look("82b-trainer-invited");
            var code = admin.page().locator(".printed-code").innerText();
            try (var guest = Guest.onPhone(balai, chromium)) {
                guest.open("/undangan/" + code);
                guest.reads("pelatih", "Admin Balai");
                guest.page().fill("#nama", "dewi.pelatih");
                guest.fill("#sandi", "sandi dewi yang panjang");
                guest.page().waitForURL("**/belajar");
            }
            admin.follow("KDMP Bentangan");
            admin.reads("Siti Aminah", "Undang orang baru");

            supervisor.go("/pengurus");
            supervisor.reads("Riwayat pemberian wewenang", "Pemulihan akun siti.bentangan disahkan");
            supervisor.doesNotRead("Undang orang baru");
            supervisor.look("83-grants-of-a-supervisor");
        }
    }

    @Test
    @Order(7)
    void a_cooperative_without_a_certified_treasurer_goes_on_under_a_mentor() {
        var admin = new Http(balai, balai.account("admin").token());
        admin.post("/api/cooperatives", """
                {"villageCode":"33.10.15.2009","name":"KDMP Sukorejo","bookYearStart":"2026-01-01"}""");
        var appointed = admin.post("/api/cooperatives/33.10.15.2009/officers", """
                {"username":"siti.bentangan","role":"BENDAHARA","from":"2026-01-01","to":"2029-12-31","decision":"RAT 2026"}""");
        assertThat(appointed.status()).isEqualTo(201);

        try (var official = Officer.atDesk(balai, chromium, "pejabat.kemenkop");
                var treasurer = Officer.atDesk(balai, chromium, siti());
                var mentor = Officer.onPhone(balai, chromium, "pelatih.klaten")) {
            official.open("/app/koperasi/33.10.15.2009/pengurus");
            official.write("Nama pengguna pelatih", "pelatih.klaten");
            official.write("Surat penunjukan", "Surat Dinas 12/2026");
            official.look("84-naming-a-mentor");
            official.press("Tunjuk pendamping");
            official.reads("Pendamping ditunjuk", "Dyah Kusumastuti mendampingi");

            treasurer.go("/jurnal");
            treasurer.reads("Perlu ditandatangani pendamping");
            treasurer.choose("Penjualan tunai");
            treasurer.write("Keterangan", "Penjualan gula");
            treasurer.amount("Kredit", 1, "50000");
            treasurer.look("85-under-a-mentor");
            treasurer.press("Ajukan untuk disetujui");
            treasurer.reads("Menunggu persetujuan");

            mentor.open("/app/koperasi/33.10.15.2009/persetujuan");
            mentor.follow("Penjualan gula");
            mentor.reads("Pencatat belum memegang sertifikat");
            mentor.look("86-mentor-signs");
            mentor.press("Setujui dan catat");
            mentor.follow("Lihat jurnalnya");
            mentor.reads("Ditandatangani pendamping Dyah Kusumastuti", "masa pendampingan");
            mentor.look("87-journal-under-a-mentor");
        }
    }

    @Test
    @Order(8)
    void who_holds_offices_in_two_cooperatives_chooses_where_to_act() {
        try (var treasurer = Officer.atDesk(balai, chromium, siti())) {
            treasurer.open("/app/profil");
            treasurer.look("88-two-offices");
            treasurer.choice("Bertindak sebagai", "KDMP Bentangan");
            treasurer.page().waitForURL("**/koperasi/33.10.15.2015");
            treasurer.reads("KDMP Bentangan");
            treasurer.choice("Bertindak sebagai", "KDMP Sukorejo");
            treasurer.page().waitForURL("**/koperasi/33.10.15.2009");
            treasurer.reads("KDMP Sukorejo");
            treasurer.look("89-acting-elsewhere");
        }
    }

    private static Balai.Account siti() {
        return new Balai.Account("siti.bentangan", "sandi siti yang baru", "BENDAHARA", "33.10.15.2009", "");
    }
}
