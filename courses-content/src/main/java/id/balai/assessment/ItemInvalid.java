package id.balai.assessment;

import id.balai.refusal.Refusal;
import java.util.Map;

/** An item breaks a rule of the bank. */
public final class ItemInvalid extends Refusal {
    ItemInvalid(String code) {
        super(Kind.INVALID, "ITEM_INVALID", Map.of("field", "code", "code", code));
    }
}
