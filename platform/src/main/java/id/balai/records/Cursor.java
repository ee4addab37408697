package id.balai.records;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;

/**
 * Where a walk through statements stands: behind which one, and at what moment it began. What is stored after that moment
 * is not part of the walk, so that it meets each statement once and ends.
 */
public record Cursor(Instant at, UUID id, Instant began) {
    /** Behind everything stored up to a moment; what is stored until another moment is part of the walk. */
    public static Cursor from(Instant at, Instant until) {
        return new Cursor(at, new UUID(-1, -1), until);
    }

    /** The same place, for what has been stored until another moment. */
    public Cursor until(Instant moment) {
        return new Cursor(at, id, moment);
    }

    public static Cursor parse(String text) {
        try {
            var fields = text.split("_", 3);
            return new Cursor(Instant.parse(fields[0]), UUID.fromString(fields[1]), Instant.parse(fields[2]));
        } catch (DateTimeException | IllegalArgumentException | ArrayIndexOutOfBoundsException notOurs) {
            throw new BadRequest("cursor", "Communication 2.1.3", "more links are used as they were given");
        }
    }

    @Override
    public String toString() {
        return at + "_" + id + "_" + began;
    }
}
