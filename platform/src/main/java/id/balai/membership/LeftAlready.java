package id.balai.membership;

import id.balai.refusal.Refusal;
import java.time.LocalDate;
import java.util.Map;

/** Who has left cannot leave again. */
public final class LeftAlready extends Refusal {
    LeftAlready(String number, LocalDate on) {
        super(Kind.CONFLICT, "LEFT_ALREADY", Map.of("number", number, "on", on));
    }
}
