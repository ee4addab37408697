/**
 * The supervisor (pengawas) reads every book, posts nothing, and writes down what is found; the board answers. Findings
 * and answers stay as they were written.
 *
 * <p>Who supervises is a matter of the office alone, by the law on cooperatives (UU 25/1992, articles 38 and 39), so it is
 * asked of the offices and not of a policy somebody could edit.
 */
@NullMarked
package id.balai.supervision;

import org.jspecify.annotations.NullMarked;
