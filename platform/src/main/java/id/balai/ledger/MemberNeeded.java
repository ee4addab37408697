package id.balai.ledger;

import id.balai.refusal.Refusal;
import java.util.Map;

/** A line on a member's account must say whose it is. */
public final class MemberNeeded extends Refusal {
    MemberNeeded(String account) {
        super(Kind.INVALID, "MEMBER_NEEDED", Map.of("field", "member", "account", account));
    }
}
