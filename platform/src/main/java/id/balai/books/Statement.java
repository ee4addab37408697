package id.balai.books;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The four statements a cooperative owes its members. */
public enum Statement {
    FINANCIAL_POSITION,
    RESULTS,
    EQUITY_CHANGES,
    CASH_FLOWS;

    /** As an address writes it: {@code financial-position}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Statement> of(String code) {
        return Stream.of(values())
                .filter(statement -> statement.code().equals(code))
                .findFirst();
    }
}
