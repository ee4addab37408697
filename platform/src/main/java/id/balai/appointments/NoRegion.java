package id.balai.appointments;

import id.balai.refusal.Refusal;
import java.util.Map;

/** A region is written as the first parts of a village's code. */
public final class NoRegion extends Refusal {
    NoRegion(String given) {
        super(Kind.INVALID, "NO_REGION", Map.of("field", "region", "given", given));
    }
}
