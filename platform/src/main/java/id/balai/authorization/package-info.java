/**
 * What a person may do, why, and what would let them.
 *
 * <p>A decision is the AND of six guards. All are evaluated, so that whoever is refused sees the whole list at once, and
 * each refusal names its remedy. A guard is a pure function of a {@link Question}; reading the facts is somebody else's
 * business. Policies (who may do what, up to which amount, with which competency) are rows with a version and a legal
 * basis; a version is complete and never edited. Two ports: {@link Remedies}, because learning stands above us and knows
 * what is left to learn, and {@link Totals}, because the ledger does and knows what was posted today.
 *
 * <p>{@code require} asks inside the caller's transaction and locks the qualifications it relied on, so that a
 * certificate revoked meanwhile either waits for that transaction or stops it.
 */
@NullMarked
package id.balai.authorization;

import org.jspecify.annotations.NullMarked;
