package id.balai.records.live;

import id.balai.refusal.Refusal;
import java.util.Map;

/** As many listen already as may. */
public final class TooManyListeners extends Refusal {
    TooManyListeners(int most) {
        super(Kind.TOO_MANY, "LISTENERS_MANY", Map.of("most", most, "seconds", 60L));
    }
}
