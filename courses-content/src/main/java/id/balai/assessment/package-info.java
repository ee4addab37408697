/**
 * Placement and examination. Answers are graded here and the key stays here: no public type of this package carries the
 * right option of an item. An answer once given stands; given again it is answered as the first time.
 */
@NullMarked
package id.balai.assessment;

import org.jspecify.annotations.NullMarked;
