package id.balai.ledger;

import id.balai.refusal.Refusal;
import java.time.LocalDate;
import java.util.Map;

/** The month is closed, or lies before the books were opened. */
public final class InClosedPeriod extends Refusal {
    InClosedPeriod(LocalDate effectiveDate) {
        super(Kind.INVALID, "PERIOD_CLOSED", Map.of("field", "effectiveDate", "effectiveDate", effectiveDate));
    }
}
