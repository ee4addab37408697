package id.balai.ledger;

import id.balai.refusal.Refusal;
import java.util.Map;

/** What leaves one account arrives in another: two lines at least. */
public final class TooFewLines extends Refusal {
    TooFewLines(int lines) {
        super(Kind.INVALID, "TOO_FEW_LINES", Map.of("field", "lines", "lines", lines));
    }
}
