/**
 * The reports as people read them: their lines in order, on screen, in a spreadsheet, and on a page to sign.
 *
 * <p>A report on paper is a record of the cooperative and speaks Indonesian whoever asks for it. In a spreadsheet
 * amounts are numbers, and no cell is a formula: what people wrote is kept from becoming one.
 */
@NullMarked
package id.balai.books.report;

import org.jspecify.annotations.NullMarked;
