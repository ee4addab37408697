/**
 * A cooperative's rooms: summary, quick-entry journal and its drafts, approvals, findings and members; the books have rooms of
 * their own beside. Every room is entered through
 * {@link id.balai.ui.cooperative.Visits}, which asks {@code Authority} each time; what is refused is shown with its
 * remedy.
 */
@NullMarked
package id.balai.ui.cooperative;

import org.jspecify.annotations.NullMarked;
