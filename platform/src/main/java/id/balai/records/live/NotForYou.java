package id.balai.records.live;

import id.balai.refusal.Refusal;
import java.util.Map;

/** Only who oversees learning looks at what others learn. */
public final class NotForYou extends Refusal {
    NotForYou() {
        super(Kind.FORBIDDEN, "OVERSEERS_ONLY", Map.of());
    }
}
