package id.balai.identity;

import id.balai.refusal.Refusal;
import java.util.Map;

/** Another account signs in with this name already. */
public final class UsernameTaken extends Refusal {
    UsernameTaken(String username) {
        super(Kind.CONFLICT, "USERNAME_TAKEN", Map.of("field", "username", "username", username));
    }
}
