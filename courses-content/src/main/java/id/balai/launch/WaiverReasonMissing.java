package id.balai.launch;

import id.balai.refusal.Refusal;
import java.util.Map;

/** A waiver needs a reason that can be read later. */
public final class WaiverReasonMissing extends Refusal {
    WaiverReasonMissing() {
        super(Kind.INVALID, "WAIVER_REASON", Map.of("field", "reason"));
    }
}
