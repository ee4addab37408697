package id.balai.identity;

import id.balai.refusal.Refusal;
import java.time.Duration;
import java.util.Map;

/** Too many wrong passwords for this account from this device; the next try counts after the wait. */
public final class TooManyGuesses extends Refusal {
    TooManyGuesses(Duration wait) {
        super(Kind.TOO_MANY, "TOO_MANY_GUESSES", Map.of("seconds", wait.toSeconds() + 1));
    }
}
