package id.balai.drafts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A journal as far as it was written: anything may still be missing, and nothing need balance. */
public record Sketch(@Nullable LocalDate day, @Nullable String kind, String memo, List<SketchLine> lines) {
    private static final int LONGEST_MEMO = 500;
    private static final int MOST_LINES = 200;

    public Sketch {
        lines = List.copyOf(lines);
        if (memo.length() > LONGEST_MEMO || lines.size() > MOST_LINES)
            throw new SketchTooLong(LONGEST_MEMO, MOST_LINES);
    }

    /** Whether there is nothing in it worth keeping. */
    public boolean saysNothing() {
        return memo.isBlank() && lines.stream().allMatch(line -> line.debit() == 0 && line.credit() == 0);
    }

    public long debits() {
        return lines.stream().mapToLong(SketchLine::debit).sum();
    }

    public long credits() {
        return lines.stream().mapToLong(SketchLine::credit).sum();
    }
}
