package id.balai.authorization;

import id.balai.refusal.Refusal;
import java.util.Map;

/** No such action stands in the policy. */
public final class UnknownAction extends Refusal {
    UnknownAction(String code) {
        super(Kind.INVALID, "UNKNOWN_ACTION", Map.of("field", "action", "action", code));
    }
}
