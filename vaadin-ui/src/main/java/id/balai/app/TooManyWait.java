package id.balai.app;

import id.balai.refusal.Refusal;
import java.util.Map;

/** As many slow senders as the house can wait for are being waited for already. */
final class TooManyWait extends Refusal {
    TooManyWait() {
        super(Kind.UNAVAILABLE, "TOO_MANY_WAIT", Map.of("seconds", 20));
    }
}
