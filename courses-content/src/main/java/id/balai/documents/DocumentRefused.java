package id.balai.documents;

import id.balai.refusal.Refusal;
import java.util.Map;

/** A document we did not read. */
public final class DocumentRefused extends Refusal {
    private DocumentRefused(Kind kind, String code, Map<String, ?> facts) {
        super(kind, code, facts);
    }

    static DocumentRefused tooLarge(long limit) {
        return new DocumentRefused(
                Kind.TOO_LARGE, "DOCUMENT_TOO_LARGE", Map.of("field", "file", "megabytes", limit / (1024 * 1024)));
    }

    static DocumentRefused unreadable(String name) {
        return new DocumentRefused(Kind.INVALID, "DOCUMENT_UNREADABLE", Map.of("field", "file", "name", name));
    }
}
