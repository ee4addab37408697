package id.balai.learning;

import id.balai.refusal.Refusal;
import java.util.Map;

/** More events at once than we take. */
public final class BatchTooLarge extends Refusal {
    BatchTooLarge(int limit) {
        super(Kind.TOO_LARGE, "BATCH_TOO_LARGE", Map.of("limit", limit));
    }
}
