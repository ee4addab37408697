package id.balai.learning;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When a question that was answered wrong comes again: tomorrow; and after each right answer on its day, three days
 * later and then seven, after which it is let go.
 */
record Spacing(LocalDate dueOn, int days) {
    private static final int FIRST = 1;
    private static final int SECOND = 3;
    private static final int LAST = 7;

    static Spacing afterWrong(LocalDate today) {
        return new Spacing(today.plusDays(FIRST), FIRST);
    }

    /** Right before its day proves little: it stays as it is. */
    Optional<Spacing> afterRight(LocalDate today) {
        if (today.isBefore(dueOn)) return Optional.of(this);
        if (days >= LAST) return Optional.empty();
        var longer = days < SECOND ? SECOND : LAST;
        return Optional.of(new Spacing(today.plusDays(longer), longer));
    }
}
