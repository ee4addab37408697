package id.balai.drafts;

import java.time.Instant;
import java.util.UUID;

/** A sketch with who began it and when it was last kept. */
public record Draft(UUID id, UUID draftedBy, Instant keptAt, Sketch sketch) {}
