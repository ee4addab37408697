package id.balai.authorization;

import id.balai.refusal.Refusal;
import java.util.Map;

/** Policy is edited by policy officers, and by none who would widen an office of their own. */
public final class NotPolicyOfficer extends Refusal {
    private NotPolicyOfficer(String code) {
        super(Kind.FORBIDDEN, code, Map.of());
    }

    static NotPolicyOfficer atAll() {
        return new NotPolicyOfficer("POLICY_OFFICER_ONLY");
    }

    static NotPolicyOfficer holdingAnOffice() {
        return new NotPolicyOfficer("POLICY_OF_OWN_OFFICE");
    }
}
