/**
 * A cooperative's rooms: summary, quick-entry journal, books, trial balance and members. Every room is entered through
 * {@link id.balai.ui.cooperative.Visits}, which asks {@code Authority} each time; what is refused is shown with its
 * remedy.
 */
@NullMarked
package id.balai.ui.cooperative;

import org.jspecify.annotations.NullMarked;
