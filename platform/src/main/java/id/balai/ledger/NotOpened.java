package id.balai.ledger;

import id.balai.refusal.Refusal;
import java.util.Map;
import java.util.UUID;

/** The cooperative has no books yet. */
public final class NotOpened extends Refusal {
    NotOpened(UUID cooperative) {
        super(Kind.CONFLICT, "BOOKS_NOT_OPENED", Map.of("cooperative", cooperative));
    }
}
