package id.balai.ledger;

import id.balai.refusal.Refusal;
import java.util.Map;

/** Posting needs a key of 1 to 100 characters, so that a retry is recognised. */
public final class NoKey extends Refusal {
    NoKey(int longest) {
        super(Kind.MALFORMED, "NO_IDEMPOTENCY_KEY", Map.of("field", "Idempotency-Key", "longest", longest));
    }
}
