package id.balai.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import id.balai.assessment.NewItem;
import id.balai.assessment.ShippedCourses;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** One treasurer's way from her first lesson to her first journal, on a phone; then those who watch and teach. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JourneyIT {
    private static final double PATIENCE_MILLIS = 30_000;
    private static final double TRANSCODING_MILLIS = 300_000;
    private static final String COURSE = "pembukuan-koperasi-dasar";
    private static final String FIRST_LESSON = "/belajar/" + COURSE + "/pelajaran/mengapa-koperasi-mencatat";
    private static final String NEW_TITLE = "Mengapa setiap rupiah dicatat";
    private static final String VILLAGE = "33.10.15.2015";
    private static final Map<String, NewItem> KEYS =
            ShippedCourses.items(COURSE).stream().collect(Collectors.toMap(NewItem::stem, item -> item));
    private static final List<String> KNOWN = List.of("mengapa-koperasi-mencatat", "enam-belas-buku");

    private static Balai balai;
    private static Chromium chromium;
    private static BrowserContext phone;
    private static Page page;
    private static Look look;

    @BeforeAll
    static void open_the_house() {
        balai = Balai.demo();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        chromium = new Chromium();
        phone = context(360, 740);
        page = phone.newPage();
        look = new Look(page);
    }

    @AfterAll
    static void close_the_house() {
        if (chromium != null) chromium.close();
        if (balai != null) balai.close();
    }

    private static BrowserContext context(int width, int height) {
        return chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setLocale("id-ID"));
    }

    private static void signIn(Page page, String username) {
        var account = balai.account(username);
        page.navigate(balai.url("/masuk"));
        page.fill("#nama", account.username());
        page.fill("#sandi", account.password());
        page.locator("main button.btn").click();
        page.waitForLoadState();
    }

    private static Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
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
        signIn(page, "bendahara.bentangan");
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
        button("Mulai").click();

        while (page.locator("#q").count() > 0) {
            var item = item(page.locator("#q").innerText());
            if (KNOWN.contains(item.lesson()))
                page.getByText(right(item), exactly()).click();
            else page.locator("button[value='-1']").click();
            page.waitForLoadState();
        }

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
            learn();
        }

        page.navigate(balai.url("/belajar"));
        assertThat(page.locator("main")).containsText("ujian");
        look.at("12-home-ready-for-exam");
        page.navigate(balai.url("/belajar/" + COURSE));
        look.at("13-course");
    }

    private void learn() {
        while (page.locator(".step.on .opt").count() > 0) {
            page.locator(".step.on .opt[data-ok='1']").click();
            page.locator("#on").click();
        }
        assertThat(page.locator("#end")).isVisible();
        assertThat(page.locator("#fate")).containsText("Terkirim");
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
        button("Mulai ujian").click();
        page.waitForSelector("fieldset.item");
        look.at("16-exam");

        for (var items = page.locator("fieldset.item.on");
                items.count() > 0;
                items = page.locator("fieldset.item.on")) {
            var item = item(items.locator("legend h2").innerText());
            items.getByText(right(item), new Locator.GetByTextOptions().setExact(true))
                    .click();
            items.locator("button").click();
        }
        page.locator("#hand button").click();
        page.waitForURL(Pattern.compile("hasil|ujian"));

        assertThat(page.locator("main")).containsText("PBK2-");
        look.at("17-certified");
    }

    @Test
    @Order(7)
    void anybody_can_check_the_certificate_and_nobody_sees_more_than_needed() {
        var pdf = phone.request().get(balai.url(page.locator("a[href$='.pdf']").getAttribute("href")));
        assertThat(pdf.headers().get("content-type")).isEqualTo("application/pdf");
        assertThat(new String(pdf.body(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        var address = page.locator("a[href^='/verifikasi/']").getAttribute("href");

        try (var stranger = context(360, 740)) {
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
        button("Penjualan tunai").click();
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
    void a_search_with_a_slip_of_the_pen_finds_the_right_course_and_nonsense_finds_none() {
        page.navigate(balai.url("/belajar/kursus?cari=koprasi+pembukuan"));
        page.locator("input[name], input[type=search]").first().fill("koprasi pembukuan");
        page.locator("main button.btn").first().click();
        assertThat(page.locator("main a[href^='/belajar/']").first()).containsText("Pembukuan Koperasi Dasar");
        look.at("23-search");
    }

    @Test
    @Order(11)
    void the_trainer_publishes_a_new_version_for_those_who_begin_now() {
        try (var desk = context(1280, 800)) {
            var trainer = desk.newPage();
            signIn(trainer, "pelatih.klaten");
            trainer.navigate(balai.url("/app/ajar"));
            assertThat(trainer.locator("body")).containsText("Pembukuan Koperasi Dasar");
            new Look(trainer).at("24-teaching");
            trainer.navigate(balai.url("/app/ajar/" + COURSE + "/mengapa-koperasi-mencatat"));
            trainer.getByLabel("Judul pelajaran").fill(NEW_TITLE);
            trainer.getByLabel("Judul pelajaran").press("Tab");
            new Look(trainer).at("26-lesson-editor");
            trainer.locator("vaadin-button[theme~='primary']").click();
            assertThat(trainer.locator("body")).containsText("Draf tersimpan");
            trainer.navigate(balai.url("/app/ajar/" + COURSE));
            trainer.locator("vaadin-button[theme~='primary']").click();
            trainer.locator("vaadin-dialog-overlay vaadin-button[theme~='primary']")
                    .click();
            assertThat(trainer.locator("body")).containsText("Versi 2 sudah terbit");
            new Look(trainer).at("27-published");
        }
        page.navigate(balai.url(FIRST_LESSON));
        assertThat(page).not().hasTitle(Pattern.compile(NEW_TITLE));
        try (var other = context(360, 740)) {
            var beginner = other.newPage();
            signIn(beginner, "ketua.bentangan");
            beginner.navigate(balai.url(FIRST_LESSON));
            assertThat(beginner).hasTitle(Pattern.compile(NEW_TITLE));
        }
    }

    @Test
    @Order(12)
    void the_ministry_sees_who_is_certified() {
        try (var desk = context(1280, 800)) {
            var official = desk.newPage();
            signIn(official, "pejabat.kemenkop");
            official.navigate(balai.url("/app/awasi"));
            assertThat(official.locator("body")).containsText("KDMP Bentangan");
            assertThat(official.locator("body")).containsText("Sri Wahyuni");
            new Look(official).at("25-oversight");
        }
    }

    @Test
    @Order(13)
    void on_a_thin_link_she_records_the_next_sale_on_a_small_page() {
        page.navigate(balai.url("/belajar/koperasi"));
        look.at("28-offices-open");
        page.getByText("Catat cepat di HP").click();
        page.getByText("Simpanan wajib diterima").click();
        page.fill("#jumlah", "20.000");
        page.fill("#anggota", "99999");
        button("Catat").click();
        assertThat(page.locator("[role=alert]")).containsText("99999");
        assertThat(page.locator("#jumlah")).hasValue("20.000");
        look.at("29-quick-entry-refused");

        page.getByText("Penjualan tunai").click();
        button("Catat").click();
        assertThat(page.locator(".say.good")).containsText("tercatat");
        look.at("30-quick-entry-done");
    }

    private static NewItem item(String stem) {
        var item = KEYS.get(stem.strip());
        if (item == null) throw new IllegalStateException("not a shipped item: " + stem);
        return item;
    }

    private static String right(NewItem item) {
        return item.options().get(item.answer());
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }
}
