package id.balai.membership;

import id.balai.refusal.Refusal;
import java.time.LocalDate;
import java.util.Map;

/** A term ends after it begins, and within the years the law allows. */
public final class NoTerm extends Refusal {
    NoTerm(LocalDate from, LocalDate to, int years) {
        super(Kind.INVALID, "NO_TERM", Map.of("field", "to", "from", from, "to", to, "years", years));
    }
}
