package id.balai.light.player;

import com.github.f4b6a3.uuid.UuidCreator;
import id.balai.ledger.NewJournal;
import id.balai.light.site.Visit;
import id.balai.refusal.MissingField;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * The form of a quick entry as it was filled in.
 *
 * @param key under which it is posted, however often a thin link makes the browser send it
 */
public record QuickForm(String key, QuickEvent event, String amount, String member, String spentOn, String memo) {

    /** So many digits that the books refuse the amount, and few enough to be a number. */
    private static final int SURELY_TOO_MUCH = 18;

    static QuickForm empty() {
        return new QuickForm(UuidCreator.getTimeOrderedEpoch().toString(), QuickEvent.SALE, "", "", "", "");
    }

    static QuickForm of(Visit visit) {
        var event = Stream.of(QuickEvent.values())
                .filter(each -> each.name().equals(visit.field("kejadian")))
                .findFirst()
                .orElseThrow(() -> new MissingField("kejadian"));
        if (visit.field("kunci").isBlank()) throw new MissingField("kunci");
        return new QuickForm(
                visit.field("kunci"),
                event,
                visit.field("jumlah"),
                visit.field("anggota").strip(),
                visit.field("untuk"),
                visit.field("keterangan").strip());
    }

    /** @param usual what the event is called, where nothing was said about it */
    NewJournal journal(LocalDate today, String usual) {
        var whose = event == QuickEvent.DUES && !member.isEmpty() ? member : null;
        return new NewJournal(
                today, event.kind(), memo.isEmpty() ? usual : memo, null, event.lines(rupiah(), whose, spentOn));
    }

    private long rupiah() {
        var digits = amount.replaceAll("[^0-9]", "");
        if (digits.isEmpty()) throw new MissingField("jumlah");
        return Long.parseLong(digits.length() > SURELY_TOO_MUCH ? digits.substring(0, SURELY_TOO_MUCH) : digits);
    }
}
