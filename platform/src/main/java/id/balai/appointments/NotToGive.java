package id.balai.appointments;

import id.balai.membership.OfficeRole;
import id.balai.refusal.Refusal;
import java.util.Map;

/** An office that is not this person's to give, or not this person's to hold. */
public final class NotToGive extends Refusal {
    private NotToGive(Kind kind, String code, Map<String, ?> facts) {
        super(kind, code, facts);
    }

    static NotToGive toOneself() {
        return new NotToGive(Kind.FORBIDDEN, "APPOINT_ONESELF", Map.of("field", "username"));
    }

    static NotToGive byTheChair(OfficeRole role) {
        return new NotToGive(Kind.FORBIDDEN, "APPOINT_BY_ADMIN", Map.of("field", "role", "role", role));
    }

    static NotToGive asAMentor() {
        return new NotToGive(Kind.INVALID, "APPOINT_NOT_A_MENTOR", Map.of("field", "role"));
    }

    static NotToGive besides(OfficeRole role, OfficeRole held) {
        return new NotToGive(Kind.CONFLICT, "OFFICES_CLASH", Map.of("field", "role", "role", role, "held", held));
    }
}
