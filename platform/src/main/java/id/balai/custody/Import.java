package id.balai.custody;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * How far a file of statements has come: of so many lines, those taken in, those that were there already, and those
 * refused, of which the first thousand are told.
 */
public record Import(
        UUID id,
        UUID organisation,
        State state,
        Instant startedAt,
        long lines,
        long taken,
        long there,
        long refused,
        List<RefusedLine> refusals) {
    /** What becomes of an import. */
    public enum State {
        RUNNING,
        DONE,
        CANCELLED,
        /** The connection or the house went away; sending the same file again goes on. */
        BROKEN
    }

    /** A line that was not taken in, and the clause it breaks. */
    public record RefusedLine(long line, String code, String clause, String detail) {}
}
