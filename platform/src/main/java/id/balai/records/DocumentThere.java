package id.balai.records;

import id.balai.refusal.Refusal;
import java.util.Map;

/** A document would be overwritten by a writer who does not say which one; read it first, then send its tag. */
public final class DocumentThere extends Refusal {
    DocumentThere(String name) {
        super(Kind.CONFLICT, "XAPI_DOCUMENT_THERE", Map.of("name", name, "clause", "Communication 3.1"));
    }
}
