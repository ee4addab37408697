package id.balai.appointments;

import id.balai.database.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How an invitation stands: by whom and until when, and what became of it. */
public record Standing(
        UUID invitedBy,
        Instant invitedAt,
        Instant validUntil,
        @Nullable Instant acceptedAt,
        @Nullable Instant withdrawnAt) {
    private static final Duration VALID = Duration.ofDays(14);
    /** In the order of {@link #read}. */
    static final String COLUMNS = "invited_by, invited_at, valid_until, accepted_at, withdrawn_at";

    static Standing open(UUID invitedBy, Instant at) {
        return new Standing(invitedBy, at, at.plus(VALID), null, null);
    }

    static Standing read(ResultSet row, int first) throws SQLException {
        return new Standing(
                row.getObject(first, UUID.class),
                Columns.instant(row, first + 1),
                Columns.instant(row, first + 2),
                Columns.instantIfAny(row, first + 3),
                Columns.instantIfAny(row, first + 4));
    }

    boolean isOpen(Instant now) {
        return acceptedAt == null && withdrawnAt == null && now.isBefore(validUntil);
    }

    void mustBeOpen(Instant now) {
        if (acceptedAt != null || withdrawnAt != null) throw BadCode.spent();
        if (!isOpen(now)) throw BadCode.expired();
    }
}
