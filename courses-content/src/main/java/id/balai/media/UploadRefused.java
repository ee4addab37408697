package id.balai.media;

import id.balai.refusal.Refusal;
import java.util.Map;

/** An upload we did not take in. */
public final class UploadRefused extends Refusal {
    private UploadRefused(Kind kind, String code, Map<String, ?> facts) {
        super(kind, code, facts);
    }

    static UploadRefused tooLarge(long limit) {
        return new UploadRefused(
                Kind.TOO_LARGE, "MEDIA_TOO_LARGE", Map.of("field", "file", "megabytes", limit / (1024 * 1024)));
    }

    static UploadRefused empty() {
        return new UploadRefused(Kind.INVALID, "MEDIA_EMPTY", Map.of("field", "file"));
    }

    static UploadRefused badName(int longest) {
        return new UploadRefused(Kind.INVALID, "MEDIA_NAME", Map.of("field", "name", "longest", longest));
    }
}
