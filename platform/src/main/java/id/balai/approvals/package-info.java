/**
 * Maker and checker: what waits for a second person.
 *
 * <p>A reversal above the limit waits the same way, with the journal it would take back and its mirror image to read.
 *
 * <p>A journal above its drafter's limit, or drafted without the certificate under a mentor, is kept here, outside the
 * books. An approval asks authority for both people
 * again and posts under the drafter's own key, so that a drafter who sends the journal once more is answered with the
 * journal it became.
 */
@NullMarked
package id.balai.approvals;

import org.jspecify.annotations.NullMarked;
