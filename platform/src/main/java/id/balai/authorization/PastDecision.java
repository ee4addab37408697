package id.balai.authorization;

import id.balai.membership.OfficeRole;
import id.balai.money.Rupiah;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A yes that was acted on, with the facts it rested on. */
public record PastDecision(
        UUID cooperative,
        UUID person,
        OfficeRole role,
        Action action,
        @Nullable Rupiah amount,
        LocalDate on) {}
