package id.balai.ui.books;

import id.balai.membership.Cooperative;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The addresses a figure opens down to: the ledger of its account, and the journal behind a posting. */
final class Ledgers {
    private Ledgers() {}

    static String of(Cooperative cooperative, String account, LocalDate from, LocalDate to) {
        return BooksRoom.LEDGER.in(cooperative) + "/" + account + "?dari=" + from + "&sampai=" + to;
    }

    /** The account since the year began. */
    static String upTo(Cooperative cooperative, String account, LocalDate day) {
        return of(cooperative, account, day.withDayOfYear(1), day);
    }

    static String journal(Cooperative cooperative, UUID journal) {
        return BooksRoom.JOURNALS.in(cooperative) + "/" + journal;
    }

    /** The journals over some days, of one kind where there is one. */
    static String journals(Cooperative cooperative, @Nullable String kind, Stretch days) {
        return BooksRoom.JOURNALS.in(cooperative) + "?dari=" + days.from() + "&sampai=" + days.to()
                + (kind == null ? "" : "&jenis=" + kind);
    }
}
