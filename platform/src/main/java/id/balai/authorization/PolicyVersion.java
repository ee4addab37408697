package id.balai.authorization;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of the policy as the history tells it.
 *
 * @param enactedBy who put it in force; absent for the version that came with the house
 * @param changes what it says differently from the one before
 */
public record PolicyVersion(
        Policy policy,
        LocalDate validFrom,
        String legalBasis,
        String why,
        @Nullable UUID enactedBy,
        @Nullable Instant enactedAt,
        List<PolicyChange> changes) {
    PolicyVersion after(Policy before) {
        return new PolicyVersion(
                policy, validFrom, legalBasis, why, enactedBy, enactedAt, PolicyDifference.between(before, policy));
    }
}
