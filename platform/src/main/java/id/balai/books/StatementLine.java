package id.balai.books;

import org.jspecify.annotations.Nullable;

/**
 * A line of a statement.
 *
 * @param line its name as the acceptance figures write it
 * @param account where the line is one account, so that it opens down to its postings
 * @param comparative the same a year before, where the books reach that far
 */
public record StatementLine(
        String line,
        @Nullable String account,
        long amount,
        @Nullable Long comparative) {}
