package id.balai.e2e;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An address with an id that is none leads to the page that is not there, as one nobody knows does. */
@ExtendWith(OpenHouse.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StrayAddressIT {
    @AutoClose
    private final Chromium chromium = new Chromium();

    private final Officer treasurer;

    StrayAddressIT(Balai balai) {
        treasurer = Officer.atDesk(balai, chromium, "bendahara.pandanan");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/buku/bukan-nomor",
                "/buku/019aa4b0-0000-7000-8000-000000000000",
                "/persetujuan/bukan-nomor",
                "/persetujuan/019aa4b0-0000-7000-8000-000000000000",
                "/temuan?jurnal=bukan-nomor",
                "/jurnal?draf=bukan-nomor"
            })
    void a_room_that_is_asked_for_nonsense_is_not_there(String room) {
        treasurer.visit(room);

        treasurer.reads("Tidak ditemukan", "Yang Anda cari tidak ada, atau bukan untuk Anda.");
    }
}
