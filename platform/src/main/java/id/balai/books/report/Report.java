package id.balai.books.report;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A report as one reads it.
 *
 * @param columns what the amounts of its rows are
 */
public record Report(List<String> columns, List<ReportRow> rows) {
    public Report {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The same without the columns at its end that no row has an amount in: the books reach no year before. */
    Report filled() {
        var filled = IntStream.rangeClosed(1, columns.size())
                .filter(count -> rows.stream().anyMatch(row -> row.amount(count - 1) != null))
                .max()
                .orElse(1);
        return new Report(columns.subList(0, filled), rows);
    }

    /** The amount of a row in a column as accounts on paper write it, below zero in brackets; empty where there is none. */
    public static String figure(ReportRow row, int column) {
        @Nullable Long amount = row.amount(column);
        return amount == null ? "" : ReportWords.figure(amount);
    }
}
