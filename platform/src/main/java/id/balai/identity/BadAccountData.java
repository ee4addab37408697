package id.balai.identity;

import id.balai.refusal.Refusal;
import java.util.Map;

/** A name, username or password that cannot be taken as it is. */
public final class BadAccountData extends Refusal {
    BadAccountData(String field, String code) {
        super(Kind.INVALID, code, Map.of("field", field));
    }
}
