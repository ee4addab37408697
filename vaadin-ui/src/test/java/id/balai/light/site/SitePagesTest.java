package id.balai.light.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.light.player.Shown;
import id.balai.light.site.CheckPage.Verdict;
import id.balai.light.site.CheckPage.View;
import id.balai.light.site.PathRow.State;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SitePagesTest {
    private static final int CHECK_PAGE_BUDGET = 15_000;

    @Test
    void the_check_page_says_its_verdict_first_and_stays_within_fifteen_kilobytes() {
        var html = checked("check-valid", Verdict.VALID, "");

        assertThat(html)
                .contains("Sah dan berlaku", "Sri Wahyuni", "Berlaku sampai", "noindex")
                .doesNotContain("<script");
        assertThat(html.indexOf("Sah dan berlaku")).isLessThan(html.indexOf("Sri Wahyuni"));
        assertThat(html.length() + Shown.sheet().length).isLessThan(CHECK_PAGE_BUDGET);
    }

    @Test
    void the_other_verdicts_say_why() {
        var why = "Dicabut oleh penerbit pada 21 November 2026.";

        assertThat(checked("check-revoked", Verdict.REVOKED, why)).contains("Sudah dicabut", why);
        assertThat(checked("check-expired", Verdict.EXPIRED, "Habis.")).contains("Sah, tetapi sudah kedaluwarsa");
        assertThat(checked("check-unknown", Verdict.UNKNOWN, "Tidak ada."))
                .contains("Kode tidak dikenal")
                .doesNotContain("Sri Wahyuni");
    }

    @Test
    void a_failed_sign_in_keeps_the_name_and_never_the_password() {
        var html = Shown.page(
                "sign-in-wrong",
                Shown.STRANGER,
                "site/sign-in",
                new SignInPage.View("wrong", "bendahara.bentangan", "/belajar", 0));

        assertThat(html)
                .contains("tidak cocok", "value=\"bendahara.bentangan\"", "autocomplete=\"current-password\"")
                .doesNotContain("onpaste");
    }

    @Test
    void who_guessed_too_often_is_told_how_long_to_wait() {
        var html = Shown.page(
                "sign-in-throttled", Shown.STRANGER, "site/sign-in", new SignInPage.View("throttled", "sri", "", 4));

        assertThat(html).contains("Coba lagi dalam 4 menit");
    }

    @Test
    void the_public_page_offers_sign_in_the_check_and_the_courses() {
        var row = new PathRow("/belajar/x", "Pembukuan Koperasi Dasar", "9 pelajaran", State.NOW, "", "");

        var html = Shown.page("welcome", Shown.STRANGER, "site/welcome", new WelcomePage.View(false, "", List.of(row)));

        assertThat(html).contains("href=\"/masuk\"", "action=\"/verifikasi\"", "Pembukuan Koperasi Dasar");
    }

    @Test
    void trouble_names_what_happened_and_one_way_on() {
        var view =
                new TroublePage.View("search", "Halaman tidak ditemukan", "Salah ketik.", "", "/", "Ke halaman depan");

        assertThat(Shown.page("trouble", Shown.STRANGER, "site/trouble", view))
                .contains("Halaman tidak ditemukan", "Ke halaman depan");
    }

    @Test
    void whatever_somebody_typed_is_shown_as_text() {
        var html = Shown.page(
                "sign-in-hostile",
                Shown.STRANGER,
                "site/sign-in",
                new SignInPage.View("wrong", "\"><script>alert(1)</script>", "", 0));

        assertThat(html).doesNotContain("<script>alert");
    }

    private static String checked(String name, Verdict verdict, String why) {
        var view = new View(
                verdict,
                why,
                Instant.parse("2026-11-21T07:30:00Z"),
                "Sri Wahyuni",
                "Pembukuan Koperasi, tingkat 2",
                "21 November 2026",
                "20 November 2028",
                "Dinas Kominfo Kabupaten Klaten",
                "PBK2-2026-3310-004217",
                "/verifikasi/x/lencana");
        return Shown.page(name, Shown.STRANGER, "site/check", view);
    }
}
