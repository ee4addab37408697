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
        @Nullable String memo) {
    /** @param amount above zero on the debit side */
    static JournalLine of(
            String account,
            String name,
            @Nullable String member,
            @Nullable String unit,
            long amount,
            @Nullable String memo) {
        return new JournalLine(account, name, member, unit, Math.max(amount, 0), Math.max(-amount, 0), memo);
    }
}
