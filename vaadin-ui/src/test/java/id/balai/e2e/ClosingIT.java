package id.balai.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Months and years of the books closed at the desk, and opened again. */
@ExtendWith(OpenHouse.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClosingIT {
    @AutoClose
    private final Chromium chromium = new Chromium();

    private final Balai balai;
    private final Http api;
    private final Officer treasurer;
    private final Officer chair;

    ClosingIT(Balai balai) {
        this.balai = balai;
        api = new Http(balai, balai.account("bendahara.pandanan").token());
        treasurer = Officer.atDesk(balai, chromium, "bendahara.pandanan");
        chair = Officer.onPhone(balai, chromium, "ketua.pandanan");
    }

    @Test
    void the_oldest_open_month_is_closed_and_reopened_only_with_a_reason() {
        treasurer.go("/tutup-buku");
        treasurer.reads("Neraca saldo seimbang", "Terbuka");
        treasurer.look("44-closing");
        var month = treasurer
                .page()
                .locator("main vaadin-button[theme~=primary]")
                .innerText()
                .replace("Tutup ", "");

        treasurer.press("Tutup " + month);

        treasurer.reads(month + " sudah ditutup", "Agus Wibowo");
        treasurer.look("45-closed");
        treasurer.press("Buka kembali " + month);
        treasurer.page().getByLabel("Mengapa dibuka kembali?").fill("Kuitansi listrik tertinggal");
        treasurer.rests("vaadin-dialog-overlay");
        treasurer.look("46-reopening");
        treasurer.page().locator("vaadin-dialog-overlay vaadin-button.danger").click();
        treasurer.reads(month + " terbuka kembali", "Kuitansi listrik tertinggal");
        chair.go("/tutup-buku");
        chair.reads("Menutup buku adalah tugas bendahara");
        chair.look("47-closing-on-a-phone");
    }

    @Test
    void the_year_that_is_over_is_closed_by_one_button_and_one_yes() {
        var books = Books.opened(balai, "2025-01-01", "bendahara.pandanan");
        books.appoint("bendahara.pandanan", "BENDAHARA");
        Books.created(books.post("bendahara.pandanan", "SALE", "2025-07-01", "1110:+1000000", "4120:-1000000"));
        for (var month = 1; month <= 11; month++)
            assertThat(api.post(books.at("/periods/2025-%02d/closing".formatted(month)), "{}")
                            .status())
                    .isLessThan(300);
        var room = "/app/koperasi/" + books.village() + "/tutup-buku";
        treasurer.open(room);
        treasurer.reads("Masuk ke 3310 SHU belum dibagi", "Rp1.000.000");
        treasurer.look("66-year-to-close");

        treasurer.press("Tutup tahun 2025");
        treasurer.rests("vaadin-dialog-overlay");
        treasurer.look("67-year-asked");
        treasurer.page().getByText("Ya, catat").click();

        treasurer.reads("Tahun 2025 sudah ditutup");
        treasurer.doesNotRead("Masuk ke 3310");
        treasurer.look("68-year-closed");
        treasurer.follow("Lihat jurnal");
        treasurer.reads("Tutup buku tahun 2025", "3310");
    }
}
