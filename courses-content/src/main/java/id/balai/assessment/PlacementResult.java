package id.balai.assessment;

import java.util.Set;

/**
 * What a placement has shown so far.
 *
 * @param known lessons whose items were all answered right
 * @param missed lessons with a wrong answer
 */
public record PlacementResult(boolean complete, Set<String> known, Set<String> missed) {}
