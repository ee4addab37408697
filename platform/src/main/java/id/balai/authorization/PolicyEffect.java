package id.balai.authorization;

import id.balai.membership.OfficeRole;
import java.time.LocalDate;
import java.util.List;

/**
 * What another policy would have said to the decisions that were acted on.
 *
 * @param since the first day looked at
 * @param decisions how many were looked at
 * @param lines those that would have come out otherwise, by what would have become of them
 */
public record PolicyEffect(LocalDate since, int decisions, List<Line> lines) {
    public record Line(
            OfficeRole role,
            Action action,
            Verdict before,
            Verdict after,
            int decisions,
            int people,
            int cooperatives) {}

    public PolicyEffect {
        lines = List.copyOf(lines);
    }

    /** How many would have come out otherwise. */
    public int changed() {
        return lines.stream().mapToInt(Line::decisions).sum();
    }
}
