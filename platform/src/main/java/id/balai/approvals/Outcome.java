package id.balai.approvals;

import id.balai.ledger.Posted;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What became of a journal somebody submitted: it stands in the books, or it waits. */
public record Outcome(@Nullable Posted posted, @Nullable ApprovalRequest request) {
    static Outcome of(Posted posted) {
        return new Outcome(posted, null);
    }

    static Outcome of(ApprovalRequest waiting) {
        return new Outcome(null, waiting);
    }

    public Optional<Posted> inTheBooks() {
        return Optional.ofNullable(posted);
    }

    public Optional<ApprovalRequest> waiting() {
        return Optional.ofNullable(request);
    }
}
