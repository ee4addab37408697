/** The learner's desk: the one next step, the catalogue, certificates and one's own account. Lessons are light pages. */
@NullMarked
package id.balai.ui.learn;

import org.jspecify.annotations.NullMarked;
