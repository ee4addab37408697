package id.balai.ledger;

import id.balai.refusal.Refusal;
import java.util.Map;

/** A file that is no import: a column is missing, or it is too long. */
public final class BadImport extends Refusal {
    BadImport(String column) {
        super(Kind.MALFORMED, "BAD_IMPORT", Map.of("field", column));
    }
}
