package id.balai.books.report;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A report as one reads it.
 *
 * @param particulars what stands before the words of its rows: the day, the number; none in a statement
 * @param columns what the amounts of its rows are
 */
public record Report(List<String> particulars, List<String> columns, List<ReportRow> rows) {
    public Report {
        particulars = List.copyOf(particulars);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    Report(List<String> columns, List<ReportRow> rows) {
        this(List.of(), columns, rows);
    }

    /** The same without the columns at its end that no row has an amount in: the books reach no year before. */
    Report filled() {
        var filled = IntStream.rangeClosed(1, columns.size())
                .filter(count -> rows.stream().anyMatch(row -> row.amount(count - 1) != null))
                .max()
                .orElse(1);
        return new Report(particulars, columns.subList(0, filled), rows);
    }

    /** The same without the particulars that no row tells, which only take up room on a page. */
    Report narrowed() {
        var told = IntStream.range(0, particulars.size())
                .filter(at -> rows.stream().anyMatch(row -> !row.particular(at).isEmpty()))
                .boxed()
                .toList();
        return new Report(
                told.stream().map(particulars::get).toList(),
                columns,
                rows.stream().map(row -> row.telling(told)).toList());
    }

    /** Whether it is a book of many particulars, which wants a sheet that is wider than high. */
    public boolean isWide() {
        return !particulars.isEmpty();
    }

    /** The amount of a row in a column as accounts on paper write it, below zero in brackets; empty where there is none. */
    public static String figure(ReportRow row, int column) {
        @Nullable Long amount = row.amount(column);
        return amount == null ? "" : ReportWords.figure(amount);
    }
}
