package id.balai.membership;

import id.balai.refusal.Refusal;
import java.util.Map;

/** A file that is no register of members: a column is missing, or it is too long. */
public final class NoRegister extends Refusal {
    NoRegister(String column) {
        super(Kind.MALFORMED, "BAD_IMPORT", Map.of("field", column));
    }
}
