package id.balai.custody;

import id.balai.custody.Retention.Kept;
import id.balai.custody.Retention.Sweep;
import id.balai.records.Expiry;
import id.balai.region.Zones;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;

/** Every night lets go of statements that are older than their organisation keeps them, some at a time. */
@ApplicationScoped
public class Sweeper {
    private static final int AT_ONCE = 1_000;

    private final Retention retention;
    private final Expiry expiry;
    private final InstantSource clock;

    @Inject
    public Sweeper(Retention retention, Expiry expiry, InstantSource clock) {
        this.retention = retention;
        this.expiry = expiry;
        this.clock = clock;
    }

    public void sweep() {
        for (var kept : retention.everyone()) {
            var months = kept.months();
            if (months != null) sweep(kept, before(months));
        }
    }

    /** The night is done in pieces, so that nobody who writes waits for all of it. */
    private void sweep(Kept kept, Instant before) {
        var all = 0L;
        for (var gone = AT_ONCE; gone == AT_ONCE; all += gone)
            gone = expiry.letGo(kept.organisation(), before, AT_ONCE);
        retention.note(kept.organisation(), new Sweep(clock.instant(), before, all));
    }

    private Instant before(int months) {
        return clock.instant().atZone(Zones.WIB).minusMonths(months).toInstant();
    }
}
