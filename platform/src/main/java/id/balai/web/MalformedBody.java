package id.balai.web;

import id.balai.refusal.Refusal;
import java.util.Map;

/** A body or parameter that cannot be read as what was asked for. */
public final class MalformedBody extends Refusal {
    public MalformedBody(String field, String reason) {
        super(Kind.MALFORMED, "MALFORMED", Map.of("field", field, "reason", reason));
    }
}
