package id.balai.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Publishing anew: who has begun keeps what they began with. */
@ExtendWith(OpenHouse.class)
class TeachingIT {
    private static final String NEW_TITLE = "Mengapa setiap rupiah dicatat";

    @Test
    void the_trainer_publishes_a_new_version_for_those_who_begin_now(Balai balai) {
        var course = new PackageCourse(balai, "terbit-uji")
                .bring("scorm", Parcel.ours("scorm"))
                .publish();
        var lesson = balai.url(course.lessonPage("scorm"));
        try (var chromium = new Chromium();
                var phone = chromium.signedIn(balai, "anggota.bentangan");
                var other = chromium.signedIn(balai, "ketua.bentangan")) {
            var learner = phone.newPage();
            learner.navigate(lesson);
            assertThat(learner).hasTitle(Pattern.compile("Pelajaran unit-1"));

            publishes(balai, chromium, course);

            learner.navigate(lesson);
            assertThat(learner).hasTitle(Pattern.compile("Pelajaran unit-1"));
            var beginner = other.newPage();
            beginner.navigate(lesson);
            assertThat(beginner).hasTitle(Pattern.compile(NEW_TITLE));
        }
    }

    private static void publishes(Balai balai, Chromium chromium, PackageCourse course) {
        try (var trainer = Officer.atDesk(balai, chromium, "pelatih.klaten")) {
            trainer.open("/app/ajar");
            trainer.reads("Pembukuan Koperasi Dasar");
            trainer.look("24-teaching");
            trainer.open(course.deskPage() + "/unit-1");
            trainer.write("Judul pelajaran", NEW_TITLE);
            trainer.look("26-lesson-editor");
            trainer.press("Simpan draf");
            trainer.reads("Draf tersimpan");
            trainer.open(course.deskPage());
            trainer.page().locator("vaadin-button[theme~='primary']").click();
            trainer.page()
                    .locator("vaadin-dialog-overlay vaadin-button[theme~='primary']")
                    .click();
            assertThat(trainer.page().locator("body")).containsText("Versi 2 sudah terbit");
            trainer.look("27-published");
        }
    }
}
