package id.balai.ledger;

import id.balai.refusal.Refusal;
import java.util.Map;

/** A batch that long is several batches. */
public final class TooManyJournals extends Refusal {
    TooManyJournals(int journals, int most) {
        super(Kind.TOO_LARGE, "TOO_MANY_JOURNALS", Map.of("field", "journals", "journals", journals, "most", most));
    }
}
