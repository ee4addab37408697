package id.balai.courses;

import id.balai.refusal.NotFound;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lesson as a learner meets it.
 *
 * @param kilobytes what its text weighs on the line, compressed
 */
public record Lesson(
        String key,
        String title,
        int minutes,
        String objective,
        @Nullable String video,
        List<Step> steps,
        int kilobytes) {
    public Lesson {
        steps = List.copyOf(steps);
    }

    public boolean has(int step) {
        return step >= 1 && step <= steps.size();
    }

    public Step step(int number) {
        if (!has(number)) throw new NotFound("step", key + "/" + number);
        return steps.get(number - 1);
    }
}
