package id.balai.web;

import id.balai.refusal.Refusal;
import java.util.Map;

/** A file that is not the table that was asked for: a column is missing, or it is too long. */
public final class BadCsv extends Refusal {
    public BadCsv(String column) {
        super(Kind.MALFORMED, "BAD_IMPORT", Map.of("field", column));
    }
}
