/**
 * What the ledger says: journal book, trial balance, balances, and figures for officials. Everything here reads.
 *
 * <p>Closing entries of the very day asked for stay out of a trial balance unless wanted, so that the year's income is
 * still to be seen on its last day; closings of earlier days always count.
 */
@NullMarked
package id.balai.books;

import org.jspecify.annotations.NullMarked;
