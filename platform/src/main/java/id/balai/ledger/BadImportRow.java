package id.balai.ledger;

import id.balai.refusal.Refusal;
import java.util.Map;

/** A row of an import that cannot be read. */
public final class BadImportRow extends Refusal {
    BadImportRow(String column, String given) {
        super(Kind.INVALID, "BAD_IMPORT_ROW", Map.of("field", column, "given", given));
    }
}
