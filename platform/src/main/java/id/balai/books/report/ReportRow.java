package id.balai.books.report;

import id.balai.books.StatementLine;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A row of a report as one reads it.
 *
 * @param leadsTo the account or the kind of journal behind it; empty where it is a sum of the lines above
 * @param amounts in rupiah, one for each column of the report, absent where there is nothing to say
 */
public record ReportRow(Kind kind, String words, String leadsTo, List<@Nullable Long> amounts) {
    /** How a row is set apart from the others. */
    public enum Kind {
        HEADING,
        LINE,
        SUM,
        RESULT;

        /** The class its style has; empty for a plain line. */
        public String look() {
            return this == LINE ? "" : name().toLowerCase(Locale.ROOT);
        }
    }

    static ReportRow heading(String part) {
        return new ReportRow(Kind.HEADING, ReportWords.say("part." + part), "", List.of());
    }

    static ReportRow of(Kind kind, String words, String leadsTo, @Nullable Long... amounts) {
        return new ReportRow(kind, words, leadsTo, Collections.unmodifiableList(Arrays.asList(amounts)));
    }

    static ReportRow line(StatementLine line, String words, String leadsTo) {
        return of(Kind.LINE, words, leadsTo, line.amount(), line.comparative());
    }

    /** A sum, under the words its name in the books has. */
    static ReportRow sum(StatementLine line, Kind kind) {
        return of(kind, ReportWords.line(line.line()), "", line.amount(), line.comparative());
    }

    /** The amount in a column; absent where there is nothing to say. */
    public @Nullable Long amount(int column) {
        return column < amounts.size() ? amounts.get(column) : null;
    }
}
