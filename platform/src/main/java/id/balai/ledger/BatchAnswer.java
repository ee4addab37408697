package id.balai.ledger;

import id.balai.refusal.Refusal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What became of one journal of a batch: it stands in the books, or it was refused. */
public record BatchAnswer(
        String idempotencyKey,
        @Nullable Posted posted,
        @Nullable Refusal refusal) {
    static BatchAnswer posted(String key, Posted posted) {
        return new BatchAnswer(key, posted, null);
    }

    static BatchAnswer refused(String key, Refusal refusal) {
        return new BatchAnswer(key, null, refusal);
    }

    public Optional<Posted> success() {
        return Optional.ofNullable(posted);
    }
}
