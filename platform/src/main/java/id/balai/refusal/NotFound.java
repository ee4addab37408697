package id.balai.refusal;

import java.util.Map;

/** What was asked for is not there, or not for the one who asks: the answer never tells which. */
public final class NotFound extends Refusal {
    public NotFound(String what, Object id) {
        super(Kind.NOT_FOUND, "NOT_FOUND", Map.of("what", what, "id", String.valueOf(id)));
    }
}
