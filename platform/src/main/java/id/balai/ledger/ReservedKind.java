package id.balai.ledger;

import id.balai.refusal.Refusal;
import java.util.Map;

/** Closings, reversals and shared surpluses are made by their own commands, not by hand. */
public final class ReservedKind extends Refusal {
    ReservedKind(String kind) {
        super(Kind.INVALID, "RESERVED_KIND", Map.of("field", "kind", "kind", kind));
    }
}
