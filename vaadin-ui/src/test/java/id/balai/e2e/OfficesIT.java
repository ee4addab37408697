package id.balai.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.AfterAll;
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
    private static final double PATIENCE_MILLIS = 20_000;

    private final Chromium chromium = new Chromium();
    private final Balai balai;

    OfficesIT(Balai balai) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        this.balai = balai;
    }

    @AfterAll
    void close_the_browser() {
        chromium.close();
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
            officer.reads("Tidak satu pun");
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
}
