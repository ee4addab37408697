package id.balai.books;

import id.balai.refusal.Refusal;
import java.util.Map;

/** Nothing was ever posted for a business unit of this name. */
public final class UnknownUnit extends Refusal {
    UnknownUnit(String unit) {
        super(Kind.INVALID, "UNKNOWN_UNIT", Map.of("field", "unit", "unit", unit));
    }
}
