package id.balai.approvals;

import id.balai.authorization.Action;
import id.balai.ledger.NewJournal;
import id.balai.money.Rupiah;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A journal that waits for a second person, or the answer it got.
 *
 * @param reverses the journal it takes back; absent where it is a journal of its own
 */
public record ApprovalRequest(
        UUID id,
        String idempotencyKey,
        NewJournal journal,
        @Nullable UUID reverses,
        Rupiah amount,
        UUID draftedBy,
        Instant draftedAt,
        State state,
        @Nullable UUID answeredBy,
        @Nullable String why,
        @Nullable UUID posted) {
    /** What its drafter needs the right to. */
    public Action drafting() {
        return reverses == null ? Action.JOURNAL_POST : Action.JOURNAL_REVERSE;
    }
}
