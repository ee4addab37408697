/**
 * What a person may do, why, and what would let them.
 *
 * <p>A decision is the AND of six guards. All are evaluated, so that whoever is refused sees the whole list at once, and
 * each refusal names its remedy. A guard is a pure function of a {@link Question}; reading the facts is somebody else's
 * business. Policies (who may do what, up to which amount, with which competency) are rows with a version and a legal
 * basis; a version is complete and never edited. Two ports: {@link Remedies}, because learning stands above us and knows
 * what is left to learn, and {@link Totals} and {@link PastDecisions}, because the ledger does and knows what was posted
 * today and which decisions were acted on.
 *
 * <p>Policy officers make the next version at the {@link PolicyOffice}, beginning tomorrow at the earliest. What a version
 * changed is the difference to the one before it, so the history cannot disagree with the tables. Before it is made, the
 * decisions of the last 90 days are asked again under it. Whoever holds an office in a cooperative edits no policy.
 *
 * <p>Supervised mode: whoever lacks nothing but the certificate may draft what a mentor signs, while one is named for the
 * cooperative, at most 30 days at a time; the journal keeps both bases.
 *
 * <p>{@code require} asks inside the caller's transaction and locks the qualifications it relied on, so that a
 * certificate revoked meanwhile either waits for that transaction or stops it.
 */
@NullMarked
package id.balai.authorization;

import org.jspecify.annotations.NullMarked;
