package id.balai.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Finding a course with what a learner happens to write. */
@ExtendWith(OpenHouse.class)
class SearchIT {
    @Test
    void a_search_with_a_slip_of_the_pen_finds_the_right_course_and_nonsense_finds_none(Balai balai) {
        try (var chromium = new Chromium();
                var learner = chromium.signedIn(balai, "anggota.bentangan")) {
            var page = learner.newPage();
            page.navigate(balai.url("/belajar/kursus?cari=koprasi+pembukuan"));
            page.locator("input[name], input[type=search]").first().fill("koprasi pembukuan");
            page.locator("main button.btn").first().click();
            assertThat(page.locator("main a[href^='/belajar/']").first()).containsText("Pembukuan Koperasi Dasar");
            new Look(page).at("23-search");
            page.navigate(balai.url("/belajar/kursus?cari=xqzvwk"));
            assertThat(page.locator("main")).not().containsText("Pembukuan Koperasi Dasar");
        }
    }
}
