package id.balai.records;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** A key another system uses, for whom, what it is for, what it may do and how much of it. */
public record LrsCredential(
        UUID id,
        UUID organisation,
        String key,
        String label,
        Set<Scope> scopes,
        Allowance allowance,
        Instant issuedAt) {}
