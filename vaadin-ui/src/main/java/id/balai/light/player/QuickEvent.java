package id.balai.light.player;

import id.balai.ledger.NewLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happens most in a cooperative, so that a treasurer on a phone picks an event and not accounts. */
public enum QuickEvent {
    SALE("JUAL", "4120"),
    DUES("SIMPANAN_WAJIB", "3120"),
    EXPENSE("BEBAN", "6110");

    private static final String CASH = "1110";

    private final String kind;
    private final String account;

    QuickEvent(String kind, String account) {
        this.kind = kind;
        this.account = account;
    }

    String kind() {
        return kind;
    }

    /**
     * @param whose number of the member whose dues these are
     * @param spentOn account of what the money went for, that of wages where nothing was chosen
     */
    List<NewLine> lines(long amount, @Nullable String whose, String spentOn) {
        return switch (this) {
            case SALE -> List.of(NewLine.debit(CASH, amount), NewLine.credit(account, amount));
            case DUES -> {
                var dues = NewLine.credit(account, amount);
                yield List.of(NewLine.debit(CASH, amount), whose == null ? dues : dues.of(whose));
            }
            case EXPENSE ->
                List.of(NewLine.debit(spentOn.isEmpty() ? account : spentOn, amount), NewLine.credit(CASH, amount));
        };
    }
}
