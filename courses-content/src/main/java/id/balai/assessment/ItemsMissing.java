package id.balai.assessment;

import id.balai.refusal.Refusal;
import java.util.Map;

/** The bank holds fewer items than the blueprint draws. */
public final class ItemsMissing extends Refusal {
    ItemsMissing(String module, int have, int need) {
        super(Kind.UNAVAILABLE, "ITEMS_MISSING", Map.of("module", module, "have", have, "need", need));
    }
}
