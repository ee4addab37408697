package id.balai.refusal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;

/** A day is written as 2026-11-21. */
public final class NoDate extends Refusal {
    public NoDate(String field, String given) {
        super(Kind.MALFORMED, "NO_DATE", Map.of("field", field, "given", given));
    }

    public static LocalDate parse(String field, String given) {
        try {
            return LocalDate.parse(given);
        } catch (DateTimeParseException unreadable) {
            throw new NoDate(field, given);
        }
    }
}
