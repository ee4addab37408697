package id.balai.records;

import id.balai.refusal.Refusal;
import java.util.Map;

/** A request breaks a rule of communication (xAPI part three); the clause says which. */
public final class BadRequest extends Refusal {
    public BadRequest(String field, String clause, String sentence) {
        super(Kind.MALFORMED, "XAPI_REQUEST", Map.of("field", field, "clause", clause, "sentence", sentence));
    }
}
