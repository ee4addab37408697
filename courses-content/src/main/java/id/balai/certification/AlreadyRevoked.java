package id.balai.certification;

import id.balai.refusal.Refusal;
import java.util.Map;

/** The certificate was revoked before. */
public final class AlreadyRevoked extends Refusal {
    AlreadyRevoked(String number) {
        super(Kind.CONFLICT, "ALREADY_REVOKED", Map.of("number", number));
    }
}
