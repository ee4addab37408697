package id.balai.ledger;

import id.balai.authorization.Decision;
import id.balai.authorization.Guard;
import id.balai.refusal.Refusal;

/** Above the limit of the office: nothing is posted until a second person approves. */
public final class PendingApproval extends Refusal {
    PendingApproval(Decision decision) {
        super(Kind.FORBIDDEN, "PENDING_APPROVAL", decision.of(Guard.LIMIT).facts());
    }
}
