package id.balai.membership;

import id.balai.refusal.Refusal;
import java.util.Map;

/** A NIK has sixteen digits; the number given is not repeated, so that it reaches no log. */
public final class NoNik extends Refusal {
    NoNik() {
        super(Kind.INVALID, "NO_NIK", Map.of("field", "nik"));
    }
}
