package id.balai.assessment;

import id.balai.refusal.Refusal;
import java.time.Instant;
import java.util.Map;

/** Too many sittings in 24 hours; says when the next may begin. */
public final class AttemptsSpent extends Refusal {
    AttemptsSpent(int attempts, Instant possible) {
        super(
                Kind.TOO_MANY,
                "ATTEMPTS_SPENT",
                Map.of("attempts", attempts, "possibleAt", possible.toString(), "possible", Moment.words(possible)));
    }
}
