package id.balai.appointments;

import id.balai.refusal.Refusal;
import java.util.Map;

/** A printed code that opens nothing, or no longer does. */
public final class BadCode extends Refusal {
    private BadCode(Kind kind, String code) {
        super(kind, code, Map.of("field", "code"));
    }

    static BadCode unknown() {
        return new BadCode(Kind.NOT_FOUND, "CODE_UNKNOWN");
    }

    static BadCode spent() {
        return new BadCode(Kind.CONFLICT, "CODE_SPENT");
    }

    static BadCode expired() {
        return new BadCode(Kind.CONFLICT, "CODE_EXPIRED");
    }

    /** Whoever invited may no longer give this office. */
    static BadCode voided() {
        return new BadCode(Kind.CONFLICT, "INVITATION_VOID");
    }
}
