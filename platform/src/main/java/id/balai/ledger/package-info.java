/**
 * The books themselves: the chart of accounts, journals, periods. Money moves here and nowhere else.
 *
 * <p>Every rule stands twice: {@link Journal} refuses first and in the treasurer's words, and PostgreSQL repeats it
 * ({@code ledger_post} checks, constraints and deferred triggers guarantee), so that no path around Java can unbalance a
 * book. A journal is never edited: it is reversed. Three times are kept apart: when it happened, for which day it counts
 * (effective), and when it was recorded.
 *
 * <p>Journal numbers come from a sequence of each cooperative: they rise and never repeat, but a refused posting may leave
 * a gap. A counter without gaps would make every posting of a cooperative wait for the one before it.
 *
 * <p>Only accounts with a floor (voluntary savings of a member, cash of an outlet) keep a balance row, locked in sorted
 * order; all other balances are sums, so a busy account is nobody's bottleneck.
 */
@NullMarked
package id.balai.ledger;

import org.jspecify.annotations.NullMarked;
