package id.balai.media;

import java.time.Duration;

/** The only sign of an upload that broke off: it plays for less time than it says. */
final class Truncation {
    private static final Duration ALWAYS_BORNE = Duration.ofMillis(1500);
    private static final int PERCENT_BORNE = 2;

    private Truncation() {}

    static boolean between(Duration claimed, Duration made) {
        var borne = claimed.multipliedBy(PERCENT_BORNE).dividedBy(100).plus(ALWAYS_BORNE);
        return made.plus(borne).compareTo(claimed) < 0;
    }
}
