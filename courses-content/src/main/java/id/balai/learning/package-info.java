/**
 * Learning: who takes which version, how far they are, and what to do next. The next step is a pure function of
 * progress and version, so that the same progress always leads to the same step with the same reason.
 */
@NullMarked
package id.balai.learning;

import org.jspecify.annotations.NullMarked;
