package id.balai.ledger;

import id.balai.refusal.Refusal;
import java.util.Map;
import java.util.UUID;

/** A journal is reversed once, and a reversal is not reversed. */
public final class AlreadyReversed extends Refusal {
    AlreadyReversed(UUID journal) {
        super(Kind.INVALID, "ALREADY_REVERSED", Map.of("journal", journal));
    }
}
