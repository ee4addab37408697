package id.balai.learning;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of an event.
 *
 * @param code why it was refused, where it was
 */
public record EventResult(UUID id, Status status, @Nullable String code) {
    /** What sort of thing became of it. */
    public enum Status {
        /** Taken now. */
        ACCEPTED,
        /** Taken before; nothing changed. */
        KNOWN,
        /** Never to be taken; sending it again is no use. */
        REFUSED
    }
}
