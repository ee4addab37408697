package id.balai.supervision;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a supervisor found, perhaps about a journal, and what the board said to it. */
public record Finding(
        UUID id,
        @Nullable UUID journal,
        String words,
        UUID writtenBy,
        Instant writtenAt,
        @Nullable Answer answer) {
    /** The board's word. */
    public record Answer(String words, UUID answeredBy, Instant answeredAt) {}
}
