package id.balai.membership;

import id.balai.refusal.Refusal;
import java.util.Map;

/** A register needs a name of sensible length. */
public final class NoName extends Refusal {
    NoName(String field, int longest) {
        super(Kind.INVALID, "NO_NAME", Map.of("field", field, "longest", longest));
    }
}
