package id.balai.appointments;

import id.balai.identity.PlatformRole;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role in the house that waits for whoever bears the code, or what became of it.
 *
 * @param region the prefix of the village codes overseen, {@code *} for the whole country
 */
public record HouseInvitation(
        UUID id,
        String named,
        PlatformRole role,
        String region,
        String decision,
        UUID invitedBy,
        Instant invitedAt,
        Instant validUntil,
        @Nullable Instant acceptedAt,
        @Nullable Instant withdrawnAt) {
    public boolean isOpen(Instant now) {
        return acceptedAt == null && withdrawnAt == null && now.isBefore(validUntil);
    }

    HouseInvitation mustBeOpen(Instant now) {
        if (acceptedAt != null || withdrawnAt != null) throw BadCode.spent();
        if (!isOpen(now)) throw BadCode.expired();
        return this;
    }
}
