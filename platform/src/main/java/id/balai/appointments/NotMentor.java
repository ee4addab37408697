package id.balai.appointments;

import id.balai.refusal.Refusal;
import java.time.LocalDate;
import java.util.Map;

/** A mentor who cannot be named, or not by this person. */
public final class NotMentor extends Refusal {
    private NotMentor(Kind kind, String code, Map<String, ?> facts) {
        super(kind, code, facts);
    }

    static NotMentor toName() {
        return new NotMentor(Kind.FORBIDDEN, "MENTOR_NOT_YOURS", Map.of());
    }

    static NotMentor here() {
        return new NotMentor(Kind.INVALID, "MENTOR_NOT_HERE", Map.of("field", "username"));
    }

    static NotMentor besides(LocalDate until) {
        return new NotMentor(Kind.CONFLICT, "MENTOR_NAMED_ALREADY", Map.of("field", "username", "until", until));
    }
}
