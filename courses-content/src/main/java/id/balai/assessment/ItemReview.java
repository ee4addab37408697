package id.balai.assessment;

import org.jspecify.annotations.Nullable;

/**
 * One item looked at afterwards, by somebody who passed.
 *
 * @param chosen the words of the chosen option, absent when none was
 */
public record ItemReview(String stem, @Nullable String chosen, boolean right, String explanation) {}
