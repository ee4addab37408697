package id.balai.drafts;

import id.balai.refusal.Refusal;
import java.util.Map;

/** A draft is a page, not a book. */
public final class SketchTooLong extends Refusal {
    SketchTooLong(int longestMemo, int mostLines) {
        super(Kind.INVALID, "SKETCH_TOO_LONG", Map.of("field", "lines", "longest", longestMemo, "most", mostLines));
    }
}
