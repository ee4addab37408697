package id.balai.app;

import id.balai.refusal.Refusal;
import java.util.Map;

/** What was announced did not come, or came more slowly than any link we know. */
final class BodyTooSlow extends Refusal {
    BodyTooSlow() {
        super(Kind.TOO_SLOW, "BODY_TOO_SLOW", Map.of("field", "body"));
    }
}
