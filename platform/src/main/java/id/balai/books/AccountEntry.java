package id.balai.books;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the general ledger: one posting, with what the account held after it.
 *
 * @param balance debits less credits up to and including this posting, in the order of effective date and number
 */
public record AccountEntry(
        UUID journal,
        long number,
        LocalDate effectiveDate,
        String kind,
        String memo,
        @Nullable String member,
        @Nullable String unit,
        long debit,
        long credit,
        long balance) {}
