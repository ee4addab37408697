package id.balai.authorization;

import id.balai.refusal.Refusal;
import java.util.Map;

/** Only the administrator of the house may do this. */
public final class AdminOnly extends Refusal {
    public AdminOnly() {
        super(Kind.FORBIDDEN, "ADMIN_ONLY", Map.of());
    }
}
