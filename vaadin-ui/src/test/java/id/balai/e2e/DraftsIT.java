package id.balai.e2e;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Journals being written: kept while they are, and for those who may not post yet. */
@ExtendWith(OpenHouse.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DraftsIT {
    @AutoClose
    private final Chromium chromium = new Chromium();

    private final Officer treasurer;
    private final Officer learner;

    DraftsIT(Balai balai) {
        treasurer = Officer.atDesk(balai, chromium, "bendahara.pandanan");
        learner = Officer.onPhone(balai, chromium, "bendahara.tulungselapan");
    }

    @Test
    void what_was_typed_is_still_there_after_the_link_broke() {
        treasurer.go("/jurnal");
        treasurer.choose("Penjualan tunai");
        treasurer.write("Keterangan", "Penjualan gula pasir");
        treasurer.amount("Kredit", 1, "90000");
        treasurer.reads("Tersimpan sebagai draf");
        treasurer.look("55-kept-while-typing");

        treasurer.go("/jurnal");
        treasurer.reads("1 draf belum dicatat");
        treasurer.look("56-drafts");
        treasurer.follow("Penjualan gula pasir");
        treasurer.reads("Seimbang");
        treasurer.page().keyboard().press("Control+Enter");

        treasurer.reads("tercatat", "Penjualan gula pasir: Rp90.000");
        treasurer.go("/jurnal");
        treasurer.doesNotRead("draf belum dicatat");
    }

    @Test
    void who_may_not_post_yet_can_at_least_draft() {
        learner.go("/jurnal");
        learner.reads("Sebentar lagi bisa", "Mendesak?");
        learner.look("57-denied-with-a-way-out");
        learner.follow("Buat draf");
        learner.write("Keterangan", "Simpanan wajib November");
        learner.amount("Kredit", 1, "10000");
        learner.look("58-drafting-on-a-phone");
        learner.press("Simpan draf");

        learner.reads("Draf tersimpan", "Draf belum masuk buku");
        learner.look("59-draft-kept");
        learner.go("/buku");
        learner.doesNotRead("Simpanan wajib November");
    }
}
