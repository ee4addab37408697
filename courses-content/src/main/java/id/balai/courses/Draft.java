package id.balai.courses;

import java.time.Instant;

/**
 * What authors are working on.
 *
 * @param published the number of the version learners get now; zero before the first
 * @param changed whether the draft differs from that version
 */
public record Draft(CourseContent content, int published, boolean changed, Instant editedAt) {}
