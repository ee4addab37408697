package id.balai.ledger;

import id.balai.refusal.Refusal;
import java.util.Map;

/** A line of nothing says nothing. */
public final class ZeroLine extends Refusal {
    ZeroLine(String account) {
        super(Kind.INVALID, "ZERO_LINE", Map.of("field", "lines", "account", account));
    }
}
