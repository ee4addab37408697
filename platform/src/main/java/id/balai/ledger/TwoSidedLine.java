package id.balai.ledger;

import id.balai.refusal.Refusal;
import java.util.Map;

/** A line stands in one column. */
public final class TwoSidedLine extends Refusal {
    TwoSidedLine(String account) {
        super(Kind.INVALID, "TWO_SIDED_LINE", Map.of("field", "lines", "account", account));
    }
}
