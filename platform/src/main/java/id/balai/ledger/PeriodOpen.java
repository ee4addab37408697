package id.balai.ledger;

import id.balai.refusal.Refusal;
import java.time.YearMonth;
import java.util.Map;

/** What is not closed cannot be reopened. */
public final class PeriodOpen extends Refusal {
    PeriodOpen(YearMonth month) {
        super(Kind.INVALID, "PERIOD_OPEN", Map.of("field", "month", "month", month));
    }
}
