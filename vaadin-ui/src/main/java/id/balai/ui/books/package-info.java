/**
 * A cooperative's books as one reads them: journal book, general ledger, trial balance, statements, and the closing of a
 * month. Every figure opens down to its postings.
 */
@NullMarked
package id.balai.ui.books;

import org.jspecify.annotations.NullMarked;
