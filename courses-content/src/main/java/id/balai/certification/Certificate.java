package id.balai.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody has shown a competency. Immutable once issued; a revocation is a fact beside it.
 *
 * @param code the verification code, in groups of four
 * @param holder the name as it was on the day
 */
public record Certificate(
        UUID id,
        String number,
        String code,
        UUID person,
        String holder,
        UUID courseVersion,
        UUID attempt,
        String competency,
        int level,
        String title,
        String issuer,
        String issuerRegion,
        LocalDate issuedOn,
        LocalDate validUntil,
        @Nullable Revocation revocation) {
    /** Why and when it was taken back. */
    public record Revocation(Instant at, UUID by, String reason) {}

    public boolean isValidOn(LocalDate date) {
        return revocation == null && !date.isBefore(issuedOn) && !date.isAfter(validUntil);
    }
}
