package id.balai.ui.books;

import id.balai.membership.Cooperative;
import id.balai.ui.cooperative.Room;

/** The rooms the books are read in. */
enum BooksRoom {
    JOURNALS("buku"),
    LEDGER("buku-besar"),
    TRIAL_BALANCE("neraca-saldo"),
    REPORTS("laporan"),
    CLOSING("tutup-buku");

    private final String path;

    BooksRoom(String path) {
        this.path = path;
    }

    String in(Cooperative cooperative) {
        return Room.path(cooperative) + "/" + path;
    }
}
