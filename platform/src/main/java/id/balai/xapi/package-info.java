/**
 * The Experience API as rules alone: what a statement may look like in 1.0.3 and in 2.0.0 (IEEE 9274.1.1), when two mean
 * the same, whom and what they mention. It knows no database and no HTTP, so that each rule can be tried in a moment.
 *
 * <p>Decision: rules look at the JSON as it arrived, never at objects made from it, since a round trip through objects
 * loses what the sender wrote. Grown out of {@code records} when that had become two things.
 */
@NullMarked
package id.balai.xapi;

import org.jspecify.annotations.NullMarked;
