package id.balai.records;

import id.balai.refusal.Refusal;
import java.util.Map;

/** More than the store takes at once; the limit is named. */
public final class TooMuch extends Refusal {
    public TooMuch(String what, long limit) {
        super(Kind.TOO_LARGE, "XAPI_LIMIT", Map.of("what", what, "limit", limit));
    }
}
