package id.balai.records;

import id.balai.refusal.Refusal;
import java.util.Map;

/** The document is not what the writer believes it to be; somebody else was faster. */
public final class PreconditionFailed extends Refusal {
    PreconditionFailed(String header) {
        super(Kind.CONFLICT, "XAPI_PRECONDITION", Map.of("header", header, "clause", "Communication 3.1"));
    }
}
