/**
 * Giving people their offices and their way in: appointing, inviting by a printed code, recovering a lost password.
 *
 * <p>Nobody gives anything to themselves. The chair (ketua) gives the offices below hers; chair and supervisors
 * (pengawas) come from the members' meeting and are recorded by the administrator. Whoever supervises a board sits in
 * none. Codes are kept as digests, end after days and work once; each step leaves a line among the grants of
 * membership.
 *
 * <p>An invitation is judged again when it is accepted: one whose giver may no longer give is void.
 */
@NullMarked
package id.balai.appointments;

import org.jspecify.annotations.NullMarked;
