package id.balai.ledger;

import id.balai.refusal.Refusal;
import java.util.Map;

/** Leave to bring in the past lasts a day at least and a month at most. */
public final class NoGrantTerm extends Refusal {
    NoGrantTerm(int days, int most) {
        super(Kind.INVALID, "NO_GRANT_TERM", Map.of("field", "days", "days", days, "most", most));
    }
}
