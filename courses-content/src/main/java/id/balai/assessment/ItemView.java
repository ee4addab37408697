package id.balai.assessment;

import java.util.List;
import java.util.UUID;

/**
 * An item as the learner sees it; choose by the index in {@code options}.
 *
 * @param number which question of the attempt it is, counted from one
 * @param of how many there are; in a placement at most
 * @param chosen what was chosen already, -1 for nothing yet
 */
public record ItemView(UUID item, String lesson, int number, int of, String stem, List<String> options, int chosen) {
    /** What a placement check takes instead of a guess: "I do not know". */
    public static final int NOT_KNOWN = -1;
}
