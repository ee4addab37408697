package id.balai.custody;

import id.balai.refusal.Refusal;
import java.util.Map;

/** Whoever can still sign in would be named again by the next thing they learn. */
public final class AccountStillOpen extends Refusal {
    AccountStillOpen(String username) {
        super(Kind.CONFLICT, "ACCOUNT_STILL_OPEN", Map.of("field", "whom", "username", username));
    }
}
