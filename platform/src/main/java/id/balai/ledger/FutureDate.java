package id.balai.ledger;

import id.balai.refusal.Refusal;
import java.time.LocalDate;
import java.util.Map;

/** Nothing is posted for a day that has not come. */
public final class FutureDate extends Refusal {
    FutureDate(LocalDate effectiveDate) {
        super(Kind.INVALID, "FUTURE_DATE", Map.of("field", "effectiveDate", "effectiveDate", effectiveDate));
    }
}
