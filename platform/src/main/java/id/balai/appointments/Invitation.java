package id.balai.appointments;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An office that waits for whoever bears the code, or what became of it. */
public record Invitation(
        UUID cooperative,
        UUID id,
        String named,
        Term term,
        UUID invitedBy,
        Instant invitedAt,
        Instant validUntil,
        @Nullable Instant acceptedAt,
        @Nullable Instant withdrawnAt) {
    public boolean isOpen(Instant now) {
        return acceptedAt == null && withdrawnAt == null && now.isBefore(validUntil);
    }

    Invitation mustBeOpen(Instant now) {
        if (acceptedAt != null || withdrawnAt != null) throw BadCode.spent();
        if (!isOpen(now)) throw BadCode.expired();
        return this;
    }
}
