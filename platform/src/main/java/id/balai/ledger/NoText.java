package id.balai.ledger;

import id.balai.refusal.Refusal;
import java.util.Map;

/** Words are missing, too long, or hold characters nobody can read. */
public final class NoText extends Refusal {
    NoText(String field, int longest) {
        super(Kind.INVALID, "NO_TEXT", Map.of("field", field, "longest", longest));
    }
}
