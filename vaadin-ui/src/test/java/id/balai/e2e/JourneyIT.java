package id.balai.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** One treasurer's way from her first lesson to her first journal, on a phone; then those who watch. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JourneyIT {
    private static final double TRANSCODING_MILLIS = 300_000;
    private static final String COURSE = Answers.COURSE;
    private static final String VILLAGE = "33.10.15.2015";
    private static final List<String> KNOWN = List.of("mengapa-koperasi-mencatat", "enam-belas-buku");

    private static Balai balai;
    private static Chromium chromium;
    private static Page page;
    private static Pupil pupil;
    private static Look look;

    @BeforeAll
    static void open_the_house() {
        balai = Balai.demo();
        chromium = new Chromium();
        page = chromium.phone().newPage();
        pupil = new Pupil(page);
        look = new Look(page);
    }

    @AfterAll
    static void close_the_house() {
        if (chromium != null) chromium.close();
        if (balai != null) balai.close();
    }

    @Test
    @Order(1)
    void a_stranger_finds_the_way_in() {
        page.navigate(balai.url("/"));
        look.at("01-public");
        page.navigate(balai.url("/masuk"));
        look.at("02-sign-in");

        page.fill("#nama", "bendahara.bentangan");
        page.fill("#sandi", "bukan kata sandinya");
        page.locator("main button.btn").click();

        assertThat(page.locator("[role=alert]")).isVisible();
        look.at("03-sign-in-refused");
    }

    @Test
    @Order(2)
    void the_treasurer_is_told_why_not_yet() {
        Chromium.signIn(page, balai.url("/masuk"), balai.account("bendahara.bentangan"));
        assertThat(page).hasURL(balai.url("/belajar"));
        look.at("04-home");

        page.navigate(balai.url("/belajar/koperasi"));
        look.at("05-offices");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Catat jurnal"))
                .click();

        assertThat(page.locator("main")).containsText("Pembukuan Koperasi, tingkat 2");
        assertThat(page.locator("main")).containsText("9 pelajaran");
        look.at("06-not-yet");
    }

    @Test
    @Order(3)
    void the_placement_check_skips_what_she_knows() {
        page.locator("main .btn").first().click();
        assertThat(page).hasURL(Pattern.compile("penempatan"));
        look.at("07-placement");
        pupil.press("Mulai");

        pupil.placed(KNOWN);

        look.at("08-placed");
        page.navigate(balai.url("/belajar"));
        assertThat(page.locator("main")).containsText("Tinggal 7 pelajaran dan 1 ujian");
        look.at("09-home-placed");
    }

    @Test
    @Order(4)
    void she_learns_one_step_at_a_time() {
        page.navigate(balai.url("/belajar/" + COURSE + "/lanjut"));
        look.at("10-lesson");
        page.locator(".step.on .opt[data-ok='0']").first().click();
        assertThat(page.locator("#sheet")).isVisible();
        look.at("11-lesson-explained");

        for (var left = 7; left > 0; left--) {
            page.navigate(balai.url("/belajar/" + COURSE + "/lanjut"));
            pupil.learn();
        }

        page.navigate(balai.url("/belajar"));
        assertThat(page.locator("main")).containsText("ujian");
        look.at("12-home-ready-for-exam");
        page.navigate(balai.url("/belajar/" + COURSE));
        look.at("13-course");
    }

    @Test
    @Order(5)
    void the_lesson_with_a_clip_offers_sound_before_pictures() {
        page.navigate(balai.url("/belajar/" + COURSE + "/pelajaran/debit-dan-kredit"));

        assertThat(page.locator("#media"))
                .containsText("Putar suara", new ContainsTextOptions().setTimeout(TRANSCODING_MILLIS));
        look.at("14-lesson-with-clip");
        page.getByText("Tonton video").click();
        page.locator("a[data-kind=video]").first().click();
        assertThat(page.locator("video")).isVisible();
        page.waitForFunction("() => document.querySelector('video').readyState >= 2");
    }

    @Test
    @Order(6)
    void she_passes_the_examination_and_is_certified() {
        page.navigate(balai.url("/belajar/" + COURSE + "/lanjut"));
        look.at("15-exam-offer");
        pupil.press("Mulai ujian");
        page.waitForSelector("fieldset.item");
        look.at("16-exam");

        pupil.examined();

        assertThat(page.locator("main")).containsText("PBK2-");
        look.at("17-certified");
    }

    @Test
    @Order(7)
    void anybody_can_check_the_certificate_and_nobody_sees_more_than_needed() {
        var pdf = page.request().get(balai.url(page.locator("a[href$='.pdf']").getAttribute("href")));
        assertThat(pdf.headers().get("content-type")).isEqualTo("application/pdf");
        assertThat(new String(pdf.body(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        var address = page.locator("a[href^='/verifikasi/']").getAttribute("href");

        try (var stranger = chromium.phone()) {
            var check = stranger.newPage();
            var answer = check.navigate(balai.url(address));
            assertThat(check.locator("main")).containsText("Sah dan berlaku");
            assertThat(check.locator("main")).containsText("Sri Wahyuni");
            assertThat(answer.headers().get("x-robots-tag")).contains("noindex");
            new Look(check).at("18-check");
            check.navigate(balai.url("/verifikasi/TIDAKADAKODEINI00"));
            assertThat(check.locator("main")).not().containsText("Sah");
            new Look(check).at("19-check-unknown");
        }
    }

    @Test
    @Order(8)
    void the_books_are_open_now_and_refuse_what_does_not_balance() {
        page.navigate(balai.url("/belajar/koperasi/" + VILLAGE + "/catat-jurnal"));
        assertThat(page).hasURL(balai.url("/app/koperasi/" + VILLAGE + "/jurnal"));
        pupil.press("Penjualan tunai");
        assertThat(page.locator(".templates [aria-pressed=true]")).hasText("Penjualan tunai");
        page.getByLabel("Keterangan").fill("Penjualan tunai gerai sembako");
        amount("Debit", 0, "125000");
        amount("Kredit", 1, "120000");
        page.locator("vaadin-button[theme~='primary']").click();

        assertThat(page.locator("main, body").first()).containsText("Rp5.000");
        look.at("20-unbalanced");

        amount("Kredit", 1, "125000");
        page.locator("vaadin-button[theme~='primary']").click();
        assertThat(page.locator("body")).containsText("neraca saldo");
        look.at("21-posted");
        page.navigate(balai.url("/app/koperasi/" + VILLAGE + "/neraca-saldo"));
        assertThat(page.locator("body")).containsText("Penjualan Sembako");
        look.at("22-trial-balance");
    }

    private static void amount(String side, int line, String rupiah) {
        var field = page.getByLabel(side).nth(line);
        field.fill(rupiah);
        field.press("Tab");
    }

    @Test
    @Order(9)
    void every_step_left_a_statement() {
        var trainer = new Http(balai, balai.account("pelatih.klaten").token());

        var statements = trainer.get("/xapi/statements?limit=500", "X-Experience-API-Version", "2.0.0")
                .json();

        var verbs = statements.findValues("verb").stream()
                .map(verb -> verb.get("id").asText().replaceAll(".*/", ""))
                .distinct();
        assertThat(verbs).contains("answered", "completed", "passed", "earned");
    }

    @Test
    @Order(10)
    void the_ministry_sees_who_is_certified() {
        try (var desk = chromium.desk()) {
            var official = desk.newPage();
            Chromium.signIn(official, balai.url("/masuk"), balai.account("pejabat.kemenkop"));
            official.navigate(balai.url("/app/awasi"));
            assertThat(official.locator("body")).containsText("KDMP Bentangan");
            assertThat(official.locator("body")).containsText("Sri Wahyuni");
            new Look(official).at("25-oversight");
        }
    }

    @Test
    @Order(11)
    void on_a_thin_link_she_records_the_next_sale_on_a_small_page() {
        page.navigate(balai.url("/belajar/koperasi"));
        look.at("28-offices-open");
        page.getByText("Catat cepat di HP").click();
        page.getByText("Simpanan wajib diterima").click();
        page.fill("#jumlah", "20.000");
        page.fill("#anggota", "99999");
        pupil.press("Catat");
        assertThat(page.locator("[role=alert]")).containsText("99999");
        assertThat(page.locator("#jumlah")).hasValue("20.000");
        look.at("29-quick-entry-refused");

        page.getByText("Penjualan tunai").click();
        pupil.press("Catat");
        assertThat(page.locator(".say.good")).containsText("tercatat");
        look.at("30-quick-entry-done");
    }
}
