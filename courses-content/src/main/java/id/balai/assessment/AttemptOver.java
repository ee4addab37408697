package id.balai.assessment;

import id.balai.refusal.Refusal;
import java.util.Map;

/** The sitting was graded; nothing can be added. */
public final class AttemptOver extends Refusal {
    AttemptOver() {
        super(Kind.CONFLICT, "ATTEMPT_OVER", Map.of());
    }
}
