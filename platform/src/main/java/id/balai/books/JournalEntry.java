package id.balai.books;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A journal as the journal book shows it, with the three times and who stands for it. */
public record JournalEntry(
        UUID id,
        long number,
        String kind,
        String memo,
        LocalDate happenedOn,
        LocalDate effectiveDate,
        Instant recordedAt,
        UUID postedBy,
        @Nullable UUID reverses,
        @Nullable UUID reversedBy,
        List<JournalLine> lines) {
    JournalEntry with(List<JournalLine> found) {
        return new JournalEntry(
                id, number, kind, memo, happenedOn, effectiveDate, recordedAt, postedBy, reverses, reversedBy, found);
    }
}
