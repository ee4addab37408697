/** Whole rupiah, and sharing them to the last one. */
@NullMarked
package id.balai.money;

import org.jspecify.annotations.NullMarked;
