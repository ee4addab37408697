package id.balai.app;

import id.balai.refusal.Refusal;
import java.util.Map;

/** A changing request by cookie without the token of a page of ours. */
final class CsrfMissing extends Refusal {
    CsrfMissing() {
        super(Kind.FORBIDDEN, "CSRF", Map.of("field", "csrf"));
    }
}
