package id.balai.ledger;

import id.balai.refusal.Refusal;
import java.math.BigDecimal;
import java.util.Map;

/** Rupiah are whole. */
public final class NotInteger extends Refusal {
    public NotInteger(BigDecimal amount) {
        super(Kind.INVALID, "NOT_INTEGER", Map.of("field", "lines", "amount", amount));
    }
}
