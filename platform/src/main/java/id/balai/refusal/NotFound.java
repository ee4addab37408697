package id.balai.refusal;

import java.util.Map;

/**
 * What was asked for is not there, or not for the one who asks: the answer is the same to the letter, and never tells
 * which. The id is for our log alone.
 */
public final class NotFound extends Refusal {
    private final String id;

    public NotFound(String what, Object id) {
        super(Kind.NOT_FOUND, "NOT_FOUND", Map.of("what", what));
        this.id = String.valueOf(id);
    }

    @Override
    public String getMessage() {
        return super.getMessage() + " " + id;
    }
}
