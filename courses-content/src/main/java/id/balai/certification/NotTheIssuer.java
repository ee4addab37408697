package id.balai.certification;

import id.balai.refusal.Refusal;
import java.util.Map;

/** A certificate is revoked by an administrator or a trainer of the office that issued it, and by nobody else. */
public final class NotTheIssuer extends Refusal {
    NotTheIssuer(String number) {
        super(Kind.FORBIDDEN, "NOT_THE_ISSUER", Map.of("number", number));
    }
}
