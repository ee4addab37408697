package id.balai.appointments;

import id.balai.identity.PlatformRole;
import java.time.Instant;
import java.util.UUID;

/**
 * A role in the house that waits for whoever bears the code, or what became of it.
 *
 * @param region the prefix of the village codes overseen, {@code *} for the whole country
 */
public record HouseInvitation(
        UUID id, String named, PlatformRole role, String region, String decision, Standing standing) implements Borne {
    @Override
    public void mustBeGood(Instant now) {
        standing.mustBeOpen(now);
    }
}
