package id.balai.ledger;

import id.balai.refusal.Refusal;
import java.util.Map;

/** Debits and credits must be equal; the difference is told. */
public final class UnbalancedJournal extends Refusal {
    UnbalancedJournal(long debits, long credits) {
        super(
                Kind.INVALID,
                "UNBALANCED",
                Map.of("field", "lines", "debits", debits, "credits", credits, "diff", Math.abs(debits - credits)));
    }
}
