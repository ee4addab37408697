package id.balai.custody;

import id.balai.refusal.Refusal;
import java.util.Map;

/** Statements are kept for some months, or for good. */
public final class BadTerm extends Refusal {
    BadTerm(int most) {
        super(Kind.INVALID, "RECORDS_TERM", Map.of("field", "months", "most", most));
    }
}
