package id.balai.approvals;

import id.balai.ledger.NewJournal;
import id.balai.money.Rupiah;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A journal that waits for a second person, or the answer it got. */
public record ApprovalRequest(
        UUID id,
        String idempotencyKey,
        NewJournal journal,
        Rupiah amount,
        UUID draftedBy,
        Instant draftedAt,
        State state,
        @Nullable UUID answeredBy,
        @Nullable String why,
        @Nullable UUID posted) {}
