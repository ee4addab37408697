/**
 * Cooperatives, their members, and the offices people hold in them.
 *
 * <p>The list of cooperatives with their village is public and no tenant's row; members and offices are. A village code
 * is an alias with dates, since codes change and a cooperative outlives them. A member's NIK is kept encrypted, beside
 * a keyed fingerprint that makes it unique, and leaves this package only by its last four digits.
 *
 * <p>Every grant leaves a line: who gave whom what, when, by which decision and why ({@link Grants}). Lines are only ever
 * added.
 */
@NullMarked
package id.balai.membership;

import org.jspecify.annotations.NullMarked;
