package id.balai.money;

import id.balai.refusal.Refusal;
import java.util.Map;

/** An amount below zero or above 10^15 rupiah. */
public final class AmountOutOfRange extends Refusal {
    public AmountOutOfRange(long amount) {
        super(Kind.INVALID, "AMOUNT_LIMIT", Map.of("field", "amount", "amount", amount, "limit", Rupiah.LIMIT));
    }
}
