package id.balai.books;

import org.jspecify.annotations.Nullable;

/** A line as the journal book shows it. */
public record JournalLine(
        String account,
        String name,
        @Nullable String member,
        @Nullable String unit,
        long debit,
        long credit,
        @Nullable String memo) {}
