package id.balai.search;

import id.balai.refusal.Refusal;
import java.util.Map;

/** Elasticsearch does not answer, or has no index yet. */
public final class SearchUnavailable extends Refusal {
    SearchUnavailable(Throwable cause) {
        super(Kind.UNAVAILABLE, "SEARCH_UNAVAILABLE", Map.of());
        initCause(cause);
    }
}
