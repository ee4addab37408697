package id.balai.ledger;

import id.balai.refusal.Refusal;
import java.util.Map;

/** The account is not in this cooperative's chart. */
public final class UnknownAccount extends Refusal {
    UnknownAccount(String account) {
        super(Kind.INVALID, "UNKNOWN_ACCOUNT", Map.of("field", "account", "account", account));
    }
}
