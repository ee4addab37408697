/** How the house says no: what was wrong, in which field, and what to do about it. */
@NullMarked
package id.balai.refusal;

import org.jspecify.annotations.NullMarked;
