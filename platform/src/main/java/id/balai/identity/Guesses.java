package id.balai.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * Slows the guessing of passwords: by account and device, and by account alone more generously. Never by address, since
 * one satellite address is a whole village.
 */
@ApplicationScoped
class Guesses {
    private static final int TRIES_OF_A_DEVICE = 6;
    private static final int TRIES_OF_AN_ACCOUNT = 30;
    private static final int TRIES_OF_A_CODE = 10;
    private static final int TRIES_OF_ALL_CODES = 3000;
    /** A line break stands in no username, so these are nobody's. */
    private static final String CODES = "\ncodes";

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(200_000)
            .expireAfterAccess(Duration.ofHours(1))
            .build();

    /** Counts one try, and refuses it when the account or the device has used up its own. */
    void count(String username, String device) {
        take(username + '\n' + device, TRIES_OF_A_DEVICE);
        take(username, TRIES_OF_AN_ACCOUNT);
    }

    void forget(String username, String device) {
        buckets.invalidate(username + '\n' + device);
    }

    void countCode(String device) {
        take(CODES + device, TRIES_OF_A_CODE);
        take(CODES, TRIES_OF_ALL_CODES);
    }

    void forgetCode(String device) {
        buckets.invalidate(CODES + device);
    }

    private void take(String key, int tries) {
        var bucket = buckets.get(
                key,
                ignored -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(tries).refillGreedy(tries, Duration.ofMinutes(10)))
                        .build());
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) throw new TooManyGuesses(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }
}
