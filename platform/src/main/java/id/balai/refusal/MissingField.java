package id.balai.refusal;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something that must be said was left out. */
public final class MissingField extends Refusal {
    public MissingField(String field) {
        super(Kind.INVALID, "MISSING_FIELD", Map.of("field", field));
    }

    public static <T> T required(String field, @Nullable T given) {
        if (given == null) throw new MissingField(field);
        return given;
    }
}
