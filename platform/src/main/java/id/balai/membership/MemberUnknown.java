package id.balai.membership;

import id.balai.refusal.Refusal;
import java.util.Map;

/** A number that is not in the register of members. */
public final class MemberUnknown extends Refusal {
    public MemberUnknown(String number) {
        super(Kind.INVALID, "MEMBER_UNKNOWN", Map.of("field", "member", "number", number));
    }
}
