package id.balai.books;

import id.balai.refusal.Refusal;
import java.time.LocalDate;
import java.util.Map;

/** A statement begins before it ends. */
public final class NoStretch extends Refusal {
    NoStretch(LocalDate from, LocalDate to) {
        super(Kind.INVALID, "NO_STRETCH", Map.of("field", "to", "from", from, "to", to));
    }
}
