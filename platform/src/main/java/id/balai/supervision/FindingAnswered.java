package id.balai.supervision;

import id.balai.refusal.Refusal;
import java.util.Map;
import java.util.UUID;

/** A finding is answered once. */
public final class FindingAnswered extends Refusal {
    FindingAnswered(UUID finding) {
        super(Kind.CONFLICT, "FINDING_ANSWERED", Map.of("finding", finding));
    }
}
