package id.balai.identity;

import id.balai.refusal.Refusal;
import java.util.Map;

/** Username and password do not fit together; which of the two was wrong is not told. */
public final class WrongCredentials extends Refusal {
    WrongCredentials() {
        super(Kind.FORBIDDEN, "WRONG_CREDENTIALS", Map.of("field", "password"));
    }
}
