package id.balai.ledger;

import id.balai.refusal.Refusal;
import java.util.Map;

/** The key was used for another request. */
public final class IdempotencyMismatch extends Refusal {
    public IdempotencyMismatch(String key) {
        super(Kind.CONFLICT, "IDEMPOTENCY_MISMATCH", Map.of("field", "Idempotency-Key", "key", key));
    }
}
