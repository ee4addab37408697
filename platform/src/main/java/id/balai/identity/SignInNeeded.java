package id.balai.identity;

import id.balai.refusal.Refusal;
import java.util.Map;

/** Nobody has signed in, or the session has ended. */
public final class SignInNeeded extends Refusal {
    public SignInNeeded() {
        super(Kind.UNKNOWN_CALLER, "SIGN_IN_NEEDED", Map.of());
    }
}
