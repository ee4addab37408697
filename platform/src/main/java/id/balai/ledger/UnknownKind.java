package id.balai.ledger;

import id.balai.refusal.Refusal;
import java.util.Map;

/** The kind of journal is not on the list. */
public final class UnknownKind extends Refusal {
    UnknownKind(String kind) {
        super(Kind.INVALID, "UNKNOWN_KIND", Map.of("field", "kind", "kind", kind));
    }
}
