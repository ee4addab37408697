package id.balai.ledger;

import java.time.YearMonth;
import java.util.UUID;

/** A month of a cooperative's books was closed. */
public record PeriodClosed(UUID cooperative, YearMonth month) {}
