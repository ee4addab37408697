package id.balai.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Packages on their way in at the desk, and a unit of SCORM run in a real browser. */
@ExtendWith(OpenHouse.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PackagesIT {
    private static final String BASIC = "single_au_basic_framed";

    private final Balai balai;
    private final PackageCourse course;
    private final BrowserContext learner;

    @AutoClose
    private final Chromium chromium = new Chromium();

    PackagesIT(Balai balai) {
        this.balai = balai;
        course = new PackageCourse(balai, "paket-uji");
        learner = chromium.signedIn(balai, "sekretaris.bentangan");
    }

    @BeforeAll
    void a_course_of_packages() {
        course.bring(BASIC, Parcel.example(BASIC)).bring("scorm", Parcel.ours("scorm"));
        course.publish();
    }

    @Test
    void a_scorm_unit_is_resumed_and_its_mastery_score_decides() {
        var first = course.launch(learner, "scorm", 1);
        first.frame().waitForFunction("() => document.getElementById('kata').textContent");
        assertThat(first.frame().textContent("#kata")).isEqualTo("ab-initio|not attempted||tingkat=1|70");
        first.page().waitForResponse("**/data", () -> first.click("#jeda"));
        first.click("#dua");
        first.waitFor("#kata:has-text('soal-2|jawaban=40')");
        first.close();

        var again = course.launch(learner, "scorm", 1);
        again.waitFor("#kata:has-text('resume|incomplete|soal-2')");
        again.page().waitForResponse("**/data?selesai", () -> again.click("#gagal"));
        assertThat(again.frame().textContent("#kata")).isEqualTo("true 403");
        assertThat(course.page(learner, "scorm")).contains("belum tuntas");

        var third = course.launch(learner, "scorm", 1);
        third.waitFor("#kata:has-text('failed|soal-2')");
        third.look("74-scorm");
        third.page().waitForResponse("**/data?selesai", () -> third.click("#lulus"));
        assertThat(course.page(learner, "scorm")).contains("Unit ini sudah tuntas");
        first.close();
    }

    @Test
    void a_trainer_brings_a_package_in_at_the_desk_and_lets_a_lesson_end_with_it() {
        var desk = Officer.atDesk(balai, chromium, "pelatih.klaten");
        desk.open(course.deskPage());
        upload(desk, "rusak.zip", "bukan zip".getBytes(StandardCharsets.UTF_8));
        desk.reads("Berkas ini bukan ZIP yang utuh");
        desk.look("76-package-refused");
        upload(desk, "kas.zip", Parcel.ours("scorm").bytes());
        desk.reads("Paket “Kas kecil” diterima", "Kuis kas kecil", "tuntas atau lulus");
        desk.page().locator("section:has-text('Paket cmi5') h2").first().evaluate("e => e.scrollIntoView()");
        desk.look("77-package-brought-in");

        desk.open(course.deskPage() + "/unit-1");
        var field = desk.page().getByLabel("Unit penutup pelajaran");
        assertThat(field.inputValue()).contains("Introduction to Geology");
        field.fill("Kas kecil");
        desk.page().locator("vaadin-combo-box-item").first().click();
        desk.press("Simpan draf");
        desk.reads("Draf tersimpan");
        field.scrollIntoViewIfNeeded();
        desk.look("78-unit-behind-a-lesson");
        desk.open(course.deskPage());
        desk.reads("Ada perubahan sejak versi 1");
        desk.close();
    }

    @Test
    void a_trainer_lets_a_learner_off_a_unit_and_takes_away_only_what_nobody_needs() {
        var desk = Officer.atDesk(balai, chromium, "pelatih.klaten");
        desk.open(course.deskPage());
        desk.press("Bebaskan peserta dari unit Introduction to Geology");
        desk.rests("vaadin-dialog-overlay");
        answer(desk, "Bebaskan");
        desk.write("Nama pengguna peserta", "tidak.ada");
        desk.write("Alasan", "Sudah lulus ujian tatap muka di Dinas");
        desk.look("77-waiver");
        answer(desk, "Bebaskan");
        desk.page().getByText("Tidak ada akun dengan nama pengguna “tidak.ada”").waitFor();
        answer(desk, "Mengerti");
        desk.write("Nama pengguna peserta", "sekretaris.bentangan");
        answer(desk, "Bebaskan");
        desk.reads("sekretaris.bentangan dibebaskan dari unit");
        assertThat(course.page(learner, BASIC)).contains("Anda dibebaskan dari unit ini");

        desk.press("Hapus paket Introduction to Geology");
        answer(desk, "Hapus paket");
        desk.page()
                .locator("vaadin-dialog-overlay:has-text('Paket masih dipakai') >> text=Mengerti")
                .click();
        upload(desk, "lebih.zip", Parcel.ours("hostile").bytes());
        desk.reads("diterima");
        var rows = desk.page().locator("section:has-text('Paket cmi5') tbody tr");
        var before = rows.count();
        rows.first().locator("vaadin-button:has-text('Hapus paket')").click();
        desk.rests("vaadin-dialog-overlay");
        desk.look("77-package-going");
        answer(desk, "Hapus paket");
        desk.reads("dihapus");
        assertThat(rows.count()).isLessThan(before);
        desk.look("77-package-gone");
        desk.close();
    }

    /** Presses a button of the dialog on top. */
    private static void answer(Officer desk, String button) {
        desk.page()
                .locator("vaadin-dialog-overlay vaadin-button:has-text('" + button + "')")
                .last()
                .click();
    }

    private static void upload(Officer desk, String name, byte[] bytes) {
        desk.page()
                .locator("section:has-text('Paket cmi5') vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, "application/zip", bytes));
    }
}
