package id.balai.xapi;

import id.balai.refusal.Refusal;
import java.util.Map;

/** Something that should be JSON is not, or not the JSON we are ready to read. */
public final class NotJson extends Refusal {
    NotJson(String reason) {
        super(Kind.MALFORMED, "XAPI_JSON", Map.of("reason", reason, "clause", "Data 2.1"));
    }
}
