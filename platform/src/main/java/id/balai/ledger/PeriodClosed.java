package id.balai.ledger;

import id.balai.refusal.Refusal;
import java.time.LocalDate;
import java.util.Map;

/** The month is closed, or lies before the books were opened. */
public final class PeriodClosed extends Refusal {
    PeriodClosed(LocalDate effectiveDate) {
        super(Kind.INVALID, "PERIOD_CLOSED", Map.of("field", "effectiveDate", "effectiveDate", effectiveDate));
    }
}
