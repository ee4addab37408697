package id.balai.learning;

import java.time.Instant;
import java.util.UUID;

/** Somebody takes a course, in the version that was current when they began. */
public record Enrolment(UUID id, UUID person, UUID course, UUID courseVersion, Instant enrolledAt) {}
