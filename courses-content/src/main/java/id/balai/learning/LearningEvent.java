package id.balai.learning;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in the player, perhaps without a link.
 *
 * @param id made by the client; the same id is the same event
 * @param step counted from one; absent where a lesson was opened
 * @param chosen index of the chosen option; absent where a lesson was opened
 * @param at the client's time
 * @param device made by the client, one for each browser
 * @param sequence counts the events of the device
 */
public record LearningEvent(
        UUID id,
        Type type,
        String course,
        String lesson,
        @Nullable Integer step,
        @Nullable Integer chosen,
        Instant at,
        String device,
        long sequence) {
    private static final int LONGEST_DEVICE = 64;

    public LearningEvent {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(course, "course");
        Objects.requireNonNull(lesson, "lesson");
        Objects.requireNonNull(at, "at");
        if (device.length() > LONGEST_DEVICE) device = device.substring(0, LONGEST_DEVICE);
    }

    /** What sort of thing happened. */
    public enum Type {
        OPENED,
        ANSWERED
    }
}
