/**
 * The reports as people read them: their lines in order, on screen, in a spreadsheet, and on a page to sign.
 *
 * <p>A report on paper is a record of the cooperative and speaks Indonesian whoever asks for it. In a spreadsheet and in
 * a table as text amounts are numbers, and no cell is a formula: what people wrote is kept from becoming one. The books
 * themselves, unlike statements, grow without end, so a file of them has a limit.
 */
@NullMarked
package id.balai.books.report;

import org.jspecify.annotations.NullMarked;
