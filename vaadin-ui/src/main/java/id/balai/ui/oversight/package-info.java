/** The official's desk: figures of a region with their date, who is certified, who needs help, and what was learned. */
@NullMarked
package id.balai.ui.oversight;

import org.jspecify.annotations.NullMarked;
