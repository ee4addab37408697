package id.balai.appointments;

import java.time.Instant;
import java.util.UUID;

/** An office that waits for whoever bears the code, or what became of it. */
public record Invitation(UUID cooperative, UUID id, String named, Term term, Standing standing) implements Borne {
    @Override
    public void mustBeGood(Instant now) {
        standing.mustBeOpen(now);
    }
}
