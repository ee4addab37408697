package id.balai.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** CATAPULT's test suite for an LMS, run by us in a real browser, and what the LMS itself must say. */
@ExtendWith(OpenHouse.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SuiteIT {
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
    private final PackageCourse course;
    private final BrowserContext learner;
    private final BrowserContext other;

    @AutoClose
    private final Chromium chromium = new Chromium();

    SuiteIT(Balai balai) {
        this.balai = balai;
        course = new PackageCourse(balai, "suite-uji");
        learner = chromium.signedIn(balai, "sekretaris.bentangan");
        other = chromium.signedIn(balai, "hardi.bentangan");
    }

    @BeforeAll
    void a_course_of_packages() {
        SUITE.forEach(name -> course.bring(name, Parcel.lts(name)));
        course.publish();
    }

    @Test
    void a_lesson_leads_to_its_unit_behind_the_last_question() {
        try (var page = learner.newPage()) {
            page.navigate(balai.url(course.lessonPage("002-allowed")));
            page.locator(".opt:has-text('Ya')").click();
            page.locator("#on").click();
            new Look(page).at("79-lesson-before-its-unit");
            page.locator("#s2 a.btn").click();
            page.waitForURL("**/unit/**");
            new Look(page).at("80-unit-card");
        }
    }

    /** Those that judge the house by themselves; the others want something done between. */
    static Stream<String> judges() {
        return SUITE.stream().filter(name -> name.compareTo("006") < 0);
    }

    @ParameterizedTest
    @MethodSource("judges")
    void the_units_of_the_test_suite_find_a_conformant_house(String name) {
        var unit = course.launch(other, name, 1);

        assertThat(unit.result()).contains("\"success\": true");
        unit.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"007-1-multi-session", "007-2-multi-session"})
    void what_was_judged_once_is_not_judged_again(String name) {
        for (var time = 0; time < 2; time++) {
            var unit = course.launch(other, name, 1);
            assertThat(unit.result()).contains("\"success\": true");
            unit.close();
        }
    }

    @Test
    void an_abandoned_session_is_over_and_says_how_long_it_lasted() {
        var unit = course.launch(other, "008-1-abandoned", 1);
        unit.waitFor("#abandon");
        var second = course.launch(other, "008-1-abandoned", 1);
        second.waitFor("#abandon");
        unit.click("#abandon");

        assertThat(unit.result()).contains("\"success\": true");
        var registration = Registration.of(balai, unit);
        assertThat(registration.said())
                .containsExactly("launched", "initialized", "abandoned", "launched", "initialized");
        registration.keepsItsTemplates();
        var abandoned = registration.statements().get(2);
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

        assertThat(course.trainer().post(path, waiver).status()).isEqualTo(204);

        assertThat(course.page(other, "009-1-waived")).contains("Anda dibebaskan dari unit ini");
        var launched = course.launch(other, "009-1-waived", 1);
        assertThat(launched.result()).contains("\"success\": true");
        var registration = Registration.of(balai, launched);
        assertThat(registration.said())
                .startsWith("waived")
                .contains("satisfied course")
                .doesNotHaveDuplicates();
        var waived = registration.statements().get(0);
        assertThat(waived.at("/result").toString()).contains("tatap muka", "\"success\":true", "\"completion\":true");
        registration.keepsItsTemplates();
        launched.close();
    }
}
