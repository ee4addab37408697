package id.balai.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.balai.authorization.Basis;
import id.balai.authorization.Decision;
import id.balai.authorization.GuardResult;
import id.balai.authorization.Verdict;
import id.balai.web.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** By what authority a journal was posted, as it is kept beside it: the answer to an auditor ten years later. */
public record Authorisation(
        int policy, Verdict verdict, @Nullable Basis basis, List<GuardResult> reasons) {
    static Authorisation of(Decision decision) {
        return new Authorisation(decision.policyVersion(), decision.verdict(), decision.basis(), decision.reasons());
    }

    String toJson() {
        try {
            return Json.MAPPER.writeValueAsString(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
