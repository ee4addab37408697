package id.balai.ledger;

import id.balai.refusal.Refusal;
import java.util.Map;

/** A journal that long is several journals. */
public final class TooManyLines extends Refusal {
    TooManyLines(int lines, int most) {
        super(Kind.TOO_LARGE, "TOO_MANY_LINES", Map.of("field", "lines", "lines", lines, "most", most));
    }
}
