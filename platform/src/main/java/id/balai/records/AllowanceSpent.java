package id.balai.records;

import id.balai.refusal.Refusal;
import java.time.Duration;
import java.util.Map;

/** The credential has used what it may; the wait is told. */
public final class AllowanceSpent extends Refusal {
    AllowanceSpent(String what, long most, Duration wait) {
        super(Kind.TOO_MANY, "XAPI_ALLOWANCE", Map.of("what", what, "limit", most, "seconds", wait.toSeconds() + 1));
    }
}
