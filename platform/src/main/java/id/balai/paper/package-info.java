/** Sheets of paper: a component's template made PDF. */
@NullMarked
package id.balai.paper;

import org.jspecify.annotations.NullMarked;
