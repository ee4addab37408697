package id.balai.authorization;

import id.balai.membership.OfficeRole;
import id.balai.money.Rupiah;
import org.jspecify.annotations.Nullable;

/** By what authority something is done: the office, the decision that gave it, the certificate, the limit. */
public record Basis(
        OfficeRole role,
        String decision,
        @Nullable String certificateNumber,
        @Nullable Rupiah limitPerJournal) {}
