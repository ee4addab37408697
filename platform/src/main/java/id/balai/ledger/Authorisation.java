package id.balai.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.balai.authorization.Basis;
import id.balai.authorization.Decision;
import id.balai.authorization.GuardResult;
import id.balai.authorization.Obligation;
import id.balai.authorization.Verdict;
import id.balai.web.Json;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * By what authority a journal was posted, as it is kept beside it: the answer to an auditor ten years later.
 *
 * @param policy the version of the policy that was asked
 * @param approvedBy who approved it above its poster's limit, and on what basis
 * @param obligations what else had to happen: a second approver, a mentor who signs
 * @param migrationGrant where no policy was asked: the leave to bring in the past
 */
public record Authorisation(
        @Nullable Integer policy,
        @Nullable Verdict verdict,
        @Nullable Basis basis,
        @Nullable List<GuardResult> reasons,
        @Nullable UUID approvedBy,
        @Nullable Basis approvedOn,
        @Nullable UUID migrationGrant,
        @Nullable Set<Obligation> obligations) {
    static Authorisation of(Decision decision) {
        return new Authorisation(
                decision.policyVersion(),
                decision.verdict(),
                decision.basis(),
                decision.reasons(),
                null,
                null,
                null,
                decision.obligations());
    }

    Authorisation approvedBy(UUID approver, Decision decision) {
        return new Authorisation(
                policy, verdict, basis, reasons, approver, decision.basis(), migrationGrant, obligations);
    }

    static Authorisation under(UUID migrationGrant) {
        return new Authorisation(null, null, null, null, null, null, migrationGrant, null);
    }

    /** Whether a mentor signed for whoever lacked the certificate. */
    public boolean supervised() {
        return approvedBy != null && obligations != null && obligations.contains(Obligation.MENTOR_SIGNS);
    }

    public static Authorisation read(String json) {
        try {
            return Json.MAPPER.readValue(json, Authorisation.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String toJson() {
        try {
            return Json.MAPPER.writeValueAsString(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
