package id.balai.appointments;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A lost password on its way back: asked for, confirmed by another person, used. */
public record Recovery(
        UUID id,
        @Nullable UUID cooperative,
        UUID person,
        String username,
        UUID askedBy,
        Instant askedAt,
        String why,
        @Nullable Instant confirmedAt,
        @Nullable Instant usedAt,
        @Nullable Instant stoppedAt)
        implements Borne {
    /** How long a second person has to confirm. */
    static final Duration WAITS = Duration.ofDays(3);
    /** How long the code is good. */
    static final Duration VALID = Duration.ofHours(24);

    boolean isOver(Instant now) {
        return usedAt != null || stoppedAt != null || now.isAfter(end());
    }

    boolean waits(Instant now) {
        return confirmedAt == null && !isOver(now);
    }

    private Instant end() {
        return confirmedAt == null ? askedAt.plus(WAITS) : confirmedAt.plus(VALID);
    }

    @Override
    public void mustBeGood(Instant now) {
        if (usedAt != null || stoppedAt != null) throw BadCode.spent();
        if (isOver(now)) throw BadCode.expired();
    }
}
