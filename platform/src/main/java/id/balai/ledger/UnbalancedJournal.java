package id.balai.ledger;

import id.balai.money.Rupiah;
import id.balai.refusal.Refusal;
import java.util.Map;

/** Debits and credits must be equal; the difference is told. */
public final class UnbalancedJournal extends Refusal {
    UnbalancedJournal(long debits, long credits) {
        super(
                Kind.INVALID,
                "UNBALANCED",
                Map.of(
                        "field",
                        "lines",
                        "debits",
                        Rupiah.of(debits),
                        "credits",
                        Rupiah.of(credits),
                        "diff",
                        Rupiah.of(Math.abs(debits - credits))));
    }
}
