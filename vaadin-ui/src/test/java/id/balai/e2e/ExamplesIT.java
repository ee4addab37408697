package id.balai.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CATAPULT's course examples in a real browser: what they say counts. */
@ExtendWith(OpenHouse.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExamplesIT {
    private static final String BASIC = "single_au_basic_framed";
    private static final List<String> EXAMPLES = List.of(
            BASIC,
            "single_au_basic_responsive",
            "masteryscore_framed",
            "masteryscore_responsive",
            "multi_au_framed",
            "pre_post_test_framed");

    private final Balai balai;
    private final PackageCourse course;
    private final BrowserContext learner;

    @AutoClose
    private final Chromium chromium = new Chromium();

    ExamplesIT(Balai balai) {
        this.balai = balai;
        course = new PackageCourse(balai, "contoh-uji");
        learner = chromium.signedIn(balai, "sekretaris.bentangan");
    }

    @BeforeAll
    void a_course_of_packages() {
        EXAMPLES.forEach(name -> course.bring(name, Parcel.example(name)));
        course.publish();
    }

    @Test
    void a_unit_that_is_passed_says_so_and_its_lesson_is_done() {
        var unit = course.launch(learner, BASIC, 1);
        unit.look("70-unit");
        unit.pass();
        unit.look("71-unit-passed");
        var said = Registration.of(balai, unit);
        unit.click("#score-panel .exit-button");
        unit.returned();
        unit.look("72-unit-returned");

        assertThat(said.said())
                .containsExactly("launched", "initialized", "passed", "satisfied course", "completed", "terminated");
        said.keepsItsTemplates();
        unit.page().locator("#onward a").click();
        assertThat(course.page(learner, BASIC)).contains("Unit ini sudah tuntas");
        var review = course.launch(learner, BASIC, 1);
        review.waitFor("#bookmark-overlay.full-overlay-visible");
        assertThat(review.frame().evaluate("course.trackingPlugin.launchMode")).isEqualTo("Review");
        review.look("73-unit-again");
        review.close();
    }

    @Test
    void a_unit_that_is_failed_says_so_and_may_be_tried_again() {
        var name = "single_au_basic_responsive";
        var unit = course.launch(learner, name, 1);
        unit.answerLastPage("autofail", "#score-failed");
        unit.exit();

        assertThat(Registration.of(balai, unit).said())
                .containsExactly("launched", "initialized", "failed", "terminated");
        assertThat(course.page(learner, name)).contains("belum tuntas");
    }

    @ParameterizedTest
    @ValueSource(strings = {"masteryscore_framed", "masteryscore_responsive"})
    void a_unit_that_wants_a_window_of_its_own_gets_one_and_its_mastery_score_decides(String name) {
        var unit = course.launch(learner, name, 1);
        assertThat(unit.frame().evaluate("() => window.top === window && origin"))
                .isEqualTo("null");
        unit.answerLastPage("autopass", "#score-passed");
        unit.exit();

        var said = Registration.of(balai, unit);
        assertThat(said.said())
                .containsExactly("launched", "initialized", "passed", "satisfied course", "completed", "terminated");
        var launched = said.statements().get(0);
        assertThat(launched.at("/context/extensions").toString()).contains("masteryscore\":0.3");
    }

    @Test
    void a_course_of_eight_units_is_satisfied_with_the_last() {
        for (var number = 1; number <= 7; number++) {
            var unit = course.launch(learner, "multi_au_framed", number);
            unit.waitFor("#content > *");
            unit.exit();
            unit.close();
        }
        var last = course.launch(learner, "multi_au_framed", 8);
        last.pass();
        last.settled();

        var said = Registration.of(balai, last).said();
        assertThat(said.stream().filter("launched"::equals)).hasSize(8);
        assertThat(said.stream().filter(each -> each.startsWith("satisfied"))).containsExactly("satisfied course");
        assertThat(said.subList(said.size() - 4, said.size()))
                .containsExactly("initialized", "passed", "completed", "satisfied course");
        last.close();
    }

    @Test
    void blocks_are_satisfied_one_by_one_and_then_the_course() {
        var said = List.<String>of();
        for (var number = 1; number <= 6; number++) {
            var unit = course.launch(learner, "pre_post_test_framed", number);
            if (number % 3 == 2) unit.waitFor("#content > *");
            else unit.pass();
            unit.exit();
            said = Registration.of(balai, unit).said();
            unit.close();
        }

        assertThat(said.stream().filter(each -> each.startsWith("satisfied")))
                .containsExactly("satisfied block", "satisfied block", "satisfied course");
    }
}
