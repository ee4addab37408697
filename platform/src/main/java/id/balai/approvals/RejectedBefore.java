package id.balai.approvals;

import id.balai.refusal.Refusal;
import java.util.Map;

/** The journal was submitted before and rejected; a corrected one is a new journal with a new key. */
public final class RejectedBefore extends Refusal {
    RejectedBefore(String why) {
        super(Kind.CONFLICT, "REJECTED_BEFORE", Map.of("why", why));
    }
}
