/**
 * Journals being written. A draft is outside the books and checked by nobody: it is kept as far as it got. Who may draft
 * holds an office that posts, certified or not; who posts it answers for it under their own authority.
 */
@NullMarked
package id.balai.drafts;

import org.jspecify.annotations.NullMarked;
