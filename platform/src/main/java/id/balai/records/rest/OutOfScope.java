package id.balai.records.rest;

import id.balai.records.Scope;
import id.balai.refusal.Refusal;
import java.util.Map;

/** The credential was not issued for this. */
final class OutOfScope extends Refusal {
    OutOfScope(Scope needed) {
        super(Kind.FORBIDDEN, "XAPI_SCOPE", Map.of("scope", needed.toString(), "clause", "Communication 4.0"));
    }
}
