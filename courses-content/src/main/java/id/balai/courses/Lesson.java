package id.balai.courses;

import id.balai.refusal.NotFound;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A lesson as a learner meets it.
 *
 * @param kilobytes what its text weighs on the line, compressed
 * @param unit of a content package, the lesson's last step where there is one
 */
public record Lesson(
        String key,
        String title,
        int minutes,
        String objective,
        @Nullable String video,
        List<Step> steps,
        int kilobytes,
        @Nullable UUID unit) {
    public Lesson {
        steps = List.copyOf(steps);
    }

    public boolean has(int step) {
        return step >= 1 && step <= steps.size();
    }

    /** Its steps and the unit behind them. */
    public int length() {
        return steps.size() + (unit == null ? 0 : 1);
    }

    public Step step(int number) {
        if (!has(number)) throw new NotFound("step", key + "/" + number);
        return steps.get(number - 1);
    }
}
