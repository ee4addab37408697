package id.balai.approvals;

import id.balai.refusal.Refusal;
import java.util.Map;
import java.util.UUID;

/** A request is answered once. */
public final class AnsweredAlready extends Refusal {
    AnsweredAlready(UUID request) {
        super(Kind.CONFLICT, "ANSWERED_ALREADY", Map.of("request", request));
    }
}
