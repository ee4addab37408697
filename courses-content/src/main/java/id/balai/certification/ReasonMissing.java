package id.balai.certification;

import id.balai.refusal.Refusal;
import java.util.Map;

/** A revocation says why, in a sentence. */
public final class ReasonMissing extends Refusal {
    ReasonMissing() {
        super(Kind.INVALID, "REASON_MISSING", Map.of("field", "reason"));
    }
}
