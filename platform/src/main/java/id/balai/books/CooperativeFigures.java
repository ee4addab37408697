package id.balai.books;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an official sees of the cooperatives of a region: totals, never a member.
 */
public record CooperativeFigures(LocalDate on, List<Line> cooperatives) {
    public CooperativeFigures {
        cooperatives = List.copyOf(cooperatives);
    }

    /** One cooperative. */
    public record Line(
            UUID cooperative,
            String villageCode,
            String name,
            long members,
            boolean certifiedTreasurer,
            @Nullable LocalDate certifiedUntil,
            long journals,
            long reversals,
            long assets,
            long savings,
            long loans,
            @Nullable Instant lastRecordedAt) {}

    /** Cooperatives whose treasurer holds a valid certificate. */
    public long certifiedTreasurers() {
        return cooperatives.stream().filter(Line::certifiedTreasurer).count();
    }

    public long members() {
        return cooperatives.stream().mapToLong(Line::members).sum();
    }

    public long journals() {
        return cooperatives.stream().mapToLong(Line::journals).sum();
    }

    public long assets() {
        return cooperatives.stream().mapToLong(Line::assets).sum();
    }

    public long savings() {
        return cooperatives.stream().mapToLong(Line::savings).sum();
    }

    public long loans() {
        return cooperatives.stream().mapToLong(Line::loans).sum();
    }
}
