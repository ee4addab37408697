package id.balai.ledger;

import id.balai.authorization.Action;
import id.balai.authorization.Decision;
import id.balai.refusal.Refusal;

/** Above the limit of the office, or without the certificate: nothing is posted until a second person signs. */
public final class PendingApproval extends Refusal {
    PendingApproval(Decision decision) {
        super(
                Kind.FORBIDDEN,
                decision.answeredBy() == Action.JOURNAL_COSIGN ? "PENDING_MENTOR" : "PENDING_APPROVAL",
                decision.reasons().get(0).facts());
    }
}
