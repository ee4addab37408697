package id.balai.ledger;

import id.balai.refusal.Refusal;
import java.util.Map;

/** The year has no income and no expense that is not closed already. */
public final class NothingToClose extends Refusal {
    NothingToClose(int year) {
        super(Kind.INVALID, "NOTHING_TO_CLOSE", Map.of("year", year));
    }
}
