package id.balai.books;

import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A month of the books: open or closed, and who closed or reopened it last.
 *
 * @param yearClosed whether the year's result was taken out of the accounts in this month
 */
public record BookMonth(
        YearMonth month,
        boolean closed,
        long journals,
        boolean yearClosed,
        @Nullable UUID by,
        @Nullable Instant at,
        @Nullable String why) {}
