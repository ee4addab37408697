package id.balai.assessment;

import id.balai.refusal.Refusal;
import java.util.Map;

/** The item was answered otherwise before; the first answer counts. */
public final class AlreadyAnswered extends Refusal {
    AlreadyAnswered() {
        super(Kind.CONFLICT, "ALREADY_ANSWERED", Map.of());
    }
}
