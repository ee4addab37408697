package id.balai.appointments;

import id.balai.refusal.Refusal;
import java.util.Map;

/** Not the person to help this account back. */
public final class NoHelper extends Refusal {
    private NoHelper(Kind kind, String code) {
        super(kind, code, Map.of("field", "username"));
    }

    static NoHelper atAll() {
        return new NoHelper(Kind.FORBIDDEN, "RECOVERY_NOT_YOURS");
    }

    static NoHelper twice() {
        return new NoHelper(Kind.FORBIDDEN, "RECOVERY_SECOND_PERSON");
    }

    static NoHelper askedAlready() {
        return new NoHelper(Kind.CONFLICT, "RECOVERY_ASKED_ALREADY");
    }

    static NoHelper over() {
        return new NoHelper(Kind.CONFLICT, "RECOVERY_OVER");
    }
}
