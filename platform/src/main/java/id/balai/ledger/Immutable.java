package id.balai.ledger;

import id.balai.refusal.Refusal;
import java.util.Map;
import java.util.UUID;

/** A posted journal is neither changed nor removed; it is reversed. */
public final class Immutable extends Refusal {
    public Immutable(UUID journal) {
        super(Kind.NOT_ALLOWED, "IMMUTABLE", Map.of("journal", journal));
    }
}
