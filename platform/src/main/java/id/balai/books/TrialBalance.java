package id.balai.books;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The trial balance of a day beside the one of the same day a year before.
 *
 * @param before absent where the books do not reach that far
 */
public record TrialBalance(List<TrialBalanceLine> now, Optional<List<TrialBalanceLine>> before) {
    /** An account that holds something now or held something then. */
    public record Row(TrialBalanceLine now, @Nullable TrialBalanceLine before) {}

    /** Every account of either day, by its code. */
    public List<Row> rows() {
        var rows = new TreeMap<String, Row>();
        for (var line : now) rows.put(line.account(), new Row(line, null));
        before.ifPresent(lines -> lines.forEach(line -> then(rows, line)));
        return List.copyOf(rows.values());
    }

    private static void then(SortedMap<String, Row> rows, TrialBalanceLine line) {
        rows.merge(
                line.account(),
                new Row(TrialBalanceLine.of(line.account(), line.name(), 0), line),
                (held, none) -> new Row(held.now(), line));
    }
}
