package id.balai.membership;

import id.balai.refusal.Refusal;
import java.util.Map;

/** A member number, and a NIK, stand once in a cooperative's register. */
public final class MemberKnown extends Refusal {
    MemberKnown(String field, String number) {
        super(Kind.CONFLICT, "MEMBER_KNOWN", Map.of("field", field, "number", number));
    }
}
