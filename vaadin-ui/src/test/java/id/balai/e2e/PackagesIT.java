package id.balai.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import id.balai.web.Json;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Packages from outside, run in a real browser: what they say counts, and what they try does not. */
@ExtendWith(OpenHouse.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PackagesIT {
    private static final String EXTENSIONS = "https://w3id.org/xapi/cmi5/context/extensions/";
    private static final String BASIC = "single_au_basic_framed";
    private static final List<String> EXAMPLES = List.of(
            BASIC,
            "single_au_basic_responsive",
            "masteryscore_framed",
            "masteryscore_responsive",
            "multi_au_framed",
            "pre_post_test_framed");
    private static final List<String> SUITE = List.of(
            "001-essentials",
            "002-allowed",
            "003-launchMethod-OwnWindow",
            "004-1-moveOn-Completed",
            "004-2-moveOn-CompletedOrPassed",
            "004-3-moveOn-Passed",
            "004-4-moveOn-CompletedOrPassed",
            "004-5-moveOn-NotApplicable",
            "005-1-invalid-au",
            "005-2-invalid-au",
            "007-1-multi-session",
            "007-2-multi-session",
            "008-1-abandoned",
            "009-1-waived");

    private final Balai balai;
    private final Chromium chromium = new Chromium();
    private final Http trainer;
    private final Http overseer;
    private final PackageCourse course;
    private final BrowserContext learner;
    private final BrowserContext other;

    PackagesIT(Balai balai) {
        this.balai = balai;
        trainer = new Http(balai, balai.account("pelatih.klaten").token());
        overseer = new Http(balai, balai.account("admin").token());
        course = new PackageCourse(trainer);
        learner = signedIn("sekretaris.bentangan");
        other = signedIn("hardi.bentangan");
    }

    private BrowserContext signedIn(String username) {
        var browser = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(360, 740)
                        .setLocale("id-ID"));
        var page = browser.newPage();
        page.navigate(balai.url("/masuk"));
        page.fill("#nama", username);
        page.fill("#sandi", balai.account(username).password());
        page.locator("main button.btn").click();
        page.waitForURL("**/belajar**");
        page.close();
        return browser;
    }

    @BeforeAll
    void a_course_of_packages() {
        EXAMPLES.forEach(name -> course.bring(name, Parcel.example(name)));
        SUITE.forEach(name -> course.bring(name, Parcel.lts(name)));
        course.bring("scorm", Parcel.ours("scorm")).bring("hostile", Parcel.ours("hostile"));
        course.publish();
    }

    @AfterAll
    void close_the_browser() {
        chromium.close();
    }

    @Test
    void a_unit_that_is_passed_says_so_and_its_lesson_is_done() {
        var unit = launch(learner, BASIC, 1);
        look(unit, "70-unit");
        quiz(unit, true);
        look(unit, "71-unit-passed");
        var registration = unit.registration();
        unit.click("#score-panel .exit-button");
        unit.returned();
        look(unit, "72-unit-returned");

        assertThat(UnitWindow.said(overseer, registration))
                .containsExactly("launched", "initialized", "passed", "satisfied course", "completed", "terminated");
        UnitWindow.defined(overseer, registration).forEach(PackagesIT::keepsItsTemplate);
        unit.page().locator("#onward a").click();
        assertThat(lesson(learner, BASIC)).contains("Unit ini sudah tuntas");
        var review = launch(learner, BASIC, 1);
        review.waitFor("#bookmark-overlay.full-overlay-visible");
        assertThat(review.frame().evaluate("course.trackingPlugin.launchMode")).isEqualTo("Review");
        look(review, "73-unit-again");
        review.close();
    }

    @Test
    void a_lesson_leads_to_its_unit_behind_the_last_question() {
        try (var page = learner.newPage()) {
            page.navigate(
                    balai.url("/belajar/" + PackageCourse.SLUG + "/pelajaran/" + course.lessonOf("002-allowed", 1)));
            page.locator(".opt:has-text('Ya')").click();
            page.locator("#on").click();
            new Look(page).at("79-lesson-before-its-unit");
            page.locator("#s2 a.btn").click();
            page.waitForURL("**/unit/**");
            new Look(page).at("80-unit-card");
        }
    }

    @Test
    void a_unit_that_is_failed_says_so_and_may_be_tried_again() {
        var name = "single_au_basic_responsive";
        var unit = launch(learner, name, 1);
        unit.waitFor("#content > *, .contentpage");
        unit.frame().evaluate("() => { course.gotoPage(course.pageList.length - 1); course.autofail(); }");
        unit.frame().evaluate("() => course.submitAnswers()");
        unit.waitFor("#score-failed.visible");
        var registration = unit.registration();
        unit.frame().waitForFunction("() => course.trackingPlugin.activeStatements === 0");
        unit.frame().evaluate("() => course.exit()");
        unit.returned();

        assertThat(UnitWindow.said(overseer, registration))
                .containsExactly("launched", "initialized", "failed", "terminated");
        assertThat(lesson(learner, name)).contains("belum tuntas");
    }

    @ParameterizedTest
    @ValueSource(strings = {"masteryscore_framed", "masteryscore_responsive"})
    void a_unit_that_wants_a_window_of_its_own_gets_one_and_its_mastery_score_decides(String name) {
        var unit = launch(learner, name, 1);
        assertThat(unit.frame().evaluate("() => window.top === window && origin"))
                .isEqualTo("null");
        unit.waitFor("#content > *, .contentpage");
        unit.frame().evaluate("() => { course.gotoPage(course.pageList.length - 1); course.autopass(); }");
        unit.frame().evaluate("() => course.submitAnswers()");
        unit.waitFor("#score-passed.visible");
        unit.frame().waitForFunction("() => course.trackingPlugin.activeStatements === 0");
        var registration = unit.registration();
        unit.frame().evaluate("() => course.exit()");
        unit.returned();

        assertThat(UnitWindow.said(overseer, registration))
                .containsExactly("launched", "initialized", "passed", "satisfied course", "completed", "terminated");
        var launched = UnitWindow.statements(overseer, registration).get(0);
        assertThat(launched.at("/context/extensions").toString()).contains("masteryscore\":0.3");
    }

    @Test
    void a_course_of_eight_units_is_satisfied_with_the_last() {
        for (var number = 1; number <= 7; number++) {
            var unit = launch(learner, "multi_au_framed", number);
            unit.waitFor("#content > *");
            unit.frame().waitForFunction("() => course.trackingPlugin.activeStatements === 0");
            unit.frame().evaluate("() => course.exit()");
            unit.returned();
            unit.close();
        }
        var last = launch(learner, "multi_au_framed", 8);
        quiz(last, true);
        last.frame().waitForFunction("() => course.trackingPlugin.activeStatements === 0");
        var registration = last.registration();

        var said = UnitWindow.said(overseer, registration);
        assertThat(said.stream().filter("launched"::equals)).hasSize(8);
        assertThat(said.stream().filter(each -> each.startsWith("satisfied"))).containsExactly("satisfied course");
        assertThat(said.subList(said.size() - 4, said.size()))
                .containsExactly("initialized", "passed", "completed", "satisfied course");
        last.close();
    }

    @Test
    void blocks_are_satisfied_one_by_one_and_then_the_course() {
        var registration = new UUID(0, 0);
        for (var number = 1; number <= 6; number++) {
            var unit = launch(learner, "pre_post_test_framed", number);
            registration = unit.registration();
            if (number % 3 == 2) unit.waitFor("#content > *");
            else quiz(unit, true);
            unit.frame().waitForFunction("() => course.trackingPlugin.activeStatements === 0");
            unit.frame().evaluate("() => course.exit()");
            unit.returned();
            unit.close();
        }

        assertThat(UnitWindow.said(overseer, registration).stream().filter(each -> each.startsWith("satisfied")))
                .containsExactly("satisfied block", "satisfied block", "satisfied course");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "001-essentials",
                "002-allowed",
                "003-launchMethod-OwnWindow",
                "004-1-moveOn-Completed",
                "004-2-moveOn-CompletedOrPassed",
                "004-3-moveOn-Passed",
                "004-4-moveOn-CompletedOrPassed",
                "004-5-moveOn-NotApplicable",
                "005-1-invalid-au",
                "005-2-invalid-au"
            })
    void the_units_of_the_test_suite_find_a_conformant_house(String name) {
        var unit = launch(other, name, 1);

        assertThat(unit.result()).contains("\"success\": true");
        unit.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"007-1-multi-session", "007-2-multi-session"})
    void what_was_judged_once_is_not_judged_again(String name) {
        for (var time = 0; time < 2; time++) {
            var unit = launch(other, name, 1);
            assertThat(unit.result()).contains("\"success\": true");
            unit.close();
        }
    }

    @Test
    void an_abandoned_session_is_over_and_says_how_long_it_lasted() {
        var unit = launch(other, "008-1-abandoned", 1);
        unit.waitFor("#abandon");
        var second = launch(other, "008-1-abandoned", 1);
        second.waitFor("#abandon");
        unit.click("#abandon");

        assertThat(unit.result()).contains("\"success\": true");
        var said = UnitWindow.said(overseer, unit.registration());
        assertThat(said).containsExactly("launched", "initialized", "abandoned", "launched", "initialized");
        UnitWindow.defined(overseer, unit.registration()).forEach(PackagesIT::keepsItsTemplate);
        var abandoned = UnitWindow.statements(overseer, unit.registration()).get(2);
        assertThat(abandoned.at("/result/duration").asText()).startsWith("PT");
        unit.close();
        second.close();
    }

    @Test
    void who_is_let_off_a_unit_is_said_to_be_waived_and_satisfied() {
        var unit = course.idOf("009-1-waived", 1);
        var waiver = "{\"username\": \"hardi.bentangan\", \"reason\": \"Sudah mengikuti pelatihan tatap muka\"}";
        var path = "/api/packages/units/" + unit + "/waivers";
        var stranger = new Http(balai, balai.account("hardi.bentangan").token());
        assertThat(stranger.post(path, waiver).status()).isEqualTo(403);

        assertThat(trainer.post(path, waiver).status()).isEqualTo(204);

        assertThat(lesson(other, "009-1-waived")).contains("Anda dibebaskan dari unit ini");
        var launched = launch(other, "009-1-waived", 1);
        assertThat(launched.result()).contains("\"success\": true");
        var said = UnitWindow.said(overseer, launched.registration());
        assertThat(said.get(0)).isEqualTo("waived");
        assertThat(said).contains("satisfied course").doesNotHaveDuplicates();
        var waived = UnitWindow.statements(overseer, launched.registration()).get(0);
        assertThat(waived.at("/result").toString()).contains("tatap muka", "\"success\":true", "\"completion\":true");
        UnitWindow.defined(overseer, launched.registration()).forEach(PackagesIT::keepsItsTemplate);
        launched.close();
    }

    @Test
    void a_scorm_unit_is_resumed_and_its_mastery_score_decides() {
        var first = launch(learner, "scorm", 1);
        first.frame().waitForFunction("() => document.getElementById('kata').textContent");
        assertThat(first.frame().textContent("#kata")).isEqualTo("ab-initio|not attempted||tingkat=1|70");
        first.page().waitForResponse("**/data", () -> first.click("#jeda"));
        first.click("#dua");
        first.waitFor("#kata:has-text('soal-2|jawaban=40')");
        first.close();

        var again = launch(learner, "scorm", 1);
        again.waitFor("#kata:has-text('resume|incomplete|soal-2')");
        again.page().waitForResponse("**/data?selesai", () -> again.click("#gagal"));
        assertThat(again.frame().textContent("#kata")).isEqualTo("true 403");
        assertThat(lesson(learner, "scorm")).contains("belum tuntas");

        var third = launch(learner, "scorm", 1);
        third.waitFor("#kata:has-text('failed|soal-2')");
        look(third, "74-scorm");
        third.page().waitForResponse("**/data?selesai", () -> third.click("#lulus"));
        assertThat(lesson(learner, "scorm")).contains("Unit ini sudah tuntas");
        first.close();
    }

    @Test
    void a_hostile_package_gets_nowhere() throws IOException {
        var answered = new ArrayList<String>();
        learner.onResponse(response -> answered.add(URI.create(response.url()).getPath()));
        var unit = launch(learner, "hostile", 1);
        unit.frame().waitForFunction("() => (document.getElementById('hasil') || {}).textContent");
        var told = Json.MAPPER.readTree(unit.frame().textContent("#hasil"));

        assertThat(told.path("origin").asText()).isEqualTo("got:null");
        assertThat(told.path("topNavigate").asText() + told.path("form").asText())
                .contains("asked");
        assertThat(told.path("frame").asText()).isIn("got:blank", "got:nothing");
        told.properties().stream()
                .filter(each -> !List.of("origin", "topNavigate", "form", "frame", "beacon")
                        .contains(each.getKey()))
                .forEach(each -> assertThat(each.getValue().asText())
                        .as(each.getKey())
                        .matches("(?s)no:.*|got:40[0134] .*|got:200 \\{\"statements\":\\[],?.*"));
        assertThat(unit.page().url()).contains("/unit/" + course.lessonOf("hostile", 1));
        assertThat(learner.pages()).hasSize(1);
        unit.page().waitForTimeout(2_000);
        assertThat(unit.frame().url()).doesNotContain("/belajar");
        assertThat(UnitWindow.said(overseer, unit.registration())).containsExactly("launched");
        assertThat(answered)
                .noneMatch(path -> path.startsWith("/api") || path.equals("/belajar") || path.equals("/keluar"));
        assertThat(answered).contains("/xapi/launch/statements");
        look(unit, "75-hostile");
        unit.close();
    }

    /** The same package in the same place, were it not for the sandbox: it takes the whole window. */
    @Test
    void without_the_sandbox_it_would_get_out() {
        var unfenced = signedIn("sekretaris.bentangan");
        unfenced.route("**/isi/**", route -> {
            var answer = route.fetch();
            var headers = new HashMap<>(answer.headers());
            headers.remove("content-security-policy");
            route.fulfill(new Route.FulfillOptions().setResponse(answer).setHeaders(headers));
        });
        unfenced.route("**/unit/**", route -> {
            var answer = route.fetch(new Route.FetchOptions().setMaxRedirects(0));
            var body = answer.text().replace(" sandbox=\"allow-scripts\"", "");
            route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(body));
        });

        var page = unfenced.newPage();
        page.navigate(balai.url("/belajar/" + PackageCourse.SLUG + "/unit/" + course.lessonOf("hostile", 1)));
        page.locator("main form button").click();

        page.waitForURL(Pattern.compile(".*/(keluar|api/packages)"));
        unfenced.close();
    }

    @Test
    void a_trainer_brings_a_package_in_at_the_desk_and_lets_a_lesson_end_with_it() {
        var desk = Officer.atDesk(balai, chromium, "pelatih.klaten");
        desk.open("/app/ajar/" + PackageCourse.SLUG);
        upload(desk, "rusak.zip", "bukan zip".getBytes(StandardCharsets.UTF_8));
        desk.reads("Berkas ini bukan ZIP yang utuh");
        desk.look("76-package-refused");
        upload(desk, "kas.zip", Parcel.ours("scorm").bytes());
        desk.reads("Paket “Kas kecil” diterima", "Kuis kas kecil", "tuntas atau lulus");
        desk.page().locator("section:has-text('Paket cmi5') h2").first().evaluate("e => e.scrollIntoView()");
        desk.look("77-package-brought-in");

        desk.open("/app/ajar/" + PackageCourse.SLUG + "/unit-1");
        var field = desk.page().getByLabel("Unit penutup pelajaran");
        assertThat(field.inputValue()).contains("Introduction to Geology");
        field.fill("Kas kecil");
        desk.page().locator("vaadin-combo-box-item").first().click();
        desk.press("Simpan draf");
        desk.reads("Draf tersimpan");
        field.scrollIntoViewIfNeeded();
        desk.look("78-unit-behind-a-lesson");
        desk.open("/app/ajar/" + PackageCourse.SLUG);
        desk.reads("Ada perubahan sejak versi 1");
        desk.close();
    }

    private static void upload(Officer desk, String name, byte[] bytes) {
        desk.page()
                .locator("section:has-text('Paket cmi5') vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, "application/zip", bytes));
    }

    /** What every statement of cmi5 has in its context (9.6), whoever says it. */
    private static void keepsItsTemplate(JsonNode statement) {
        var verb = statement.at("/verb/id").asText().replaceFirst(".*/", "");
        var judged = List.of("passed", "failed", "completed", "waived").contains(verb);
        var context = statement.path("context");
        assertThat(context.path("registration").asText()).hasSize(36);
        assertThat(context.path("extensions").path(EXTENSIONS + "sessionid").asText())
                .hasSize(36);
        assertThat(context.at("/contextActivities/grouping").toString())
                .contains("https://w3id.org/xapi/cmi5/catapult/lts/");
        assertThat(context.at("/contextActivities/category").toString().contains("/moveon\""))
                .as(verb)
                .isEqualTo(judged);
        assertThat(statement.at("/actor/account/homePage").asText()).isEqualTo("https://balai.id");
        if (verb.equals("launched"))
            assertThat(context.path("extensions").properties().stream()
                            .map(each -> each.getKey().substring(EXTENSIONS.length())))
                    .contains("sessionid", "launchmode", "launchurl", "moveon", "launchparameters");
    }

    /** The page of a lesson's unit, as its learner reads it. */
    private String lesson(BrowserContext browser, String name) {
        try (var page = browser.newPage()) {
            page.navigate(balai.url("/belajar/" + PackageCourse.SLUG + "/unit/" + course.lessonOf(name, 1)));
            return page.locator("main").innerText();
        }
    }

    private static void look(UnitWindow unit, String name) {
        unit.page().screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/e2e/screens/" + name + ".png")));
    }

    private UnitWindow launch(BrowserContext browser, String name, int number) {
        return UnitWindow.launch(balai, browser, course.lessonOf(name, number));
    }

    /** Goes to the last page, where the quiz is, and answers it. */
    private static void quiz(UnitWindow unit, boolean right) {
        unit.waitFor("#content > *");
        unit.click(".navmenuitem:last-child");
        unit.frame().evaluate("right => right ? course.autopass() : course.autofail()", right);
        unit.click("button:has-text('Submit Answers')");
        unit.waitFor(right ? "#score-passed.visible" : "#score-failed.visible");
    }
}
