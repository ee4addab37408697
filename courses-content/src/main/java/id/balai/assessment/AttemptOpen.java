package id.balai.assessment;

import id.balai.refusal.Refusal;
import java.util.Map;

/** A result was asked for before the sitting was finished. */
public final class AttemptOpen extends Refusal {
    AttemptOpen() {
        super(Kind.CONFLICT, "ATTEMPT_OPEN", Map.of());
    }
}
