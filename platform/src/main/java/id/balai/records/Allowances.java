package id.balai.records;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;

/**
 * Holds each credential to what it was allowed. What is used comes back bit by bit, so that nobody waits for a full hour or
 * midnight; it is counted in memory, and a restart gives all of it back.
 */
@ApplicationScoped
public class Allowances {
    private static final long MEGABYTE = 1 << 20;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration DAY = Duration.ofDays(1);

    private final Cache<UUID, Bucket> requests = buckets(Duration.ofMinutes(2));
    private final Cache<UUID, Bucket> bytes = buckets(Duration.ofDays(2));

    /** Counts one request. */
    public void asked(LrsCredential credential) {
        var most = credential.allowance().requestsPerMinute();
        if (most != null) take(requests, credential, "requests/minute", most, MINUTE, 1);
    }

    /** Counts what a request brings, while it comes in. */
    public void brought(LrsCredential credential, long count) {
        var most = credential.allowance().megabytesPerDay();
        if (most != null && count > 0) take(bytes, credential, "bytes/day", most * MEGABYTE, DAY, count);
    }

    private static void take(
            Cache<UUID, Bucket> buckets, LrsCredential credential, String what, long most, Duration each, long count) {
        var bucket = buckets.get(
                credential.id(),
                ignored -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(most).refillGreedy(most, each))
                        .build());
        var probe = bucket.tryConsumeAndReturnRemaining(count);
        if (!probe.isConsumed())
            throw new AllowanceSpent(what, most, Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private static Cache<UUID, Bucket> buckets(Duration kept) {
        return Caffeine.newBuilder().maximumSize(10_000).expireAfterAccess(kept).build();
    }
}
