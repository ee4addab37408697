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
 * @param particulars what stands before the words, one for each particular of the report or none at all
 * @param leadsTo the account or the kind of journal behind it; empty where it is a sum of the lines above
 * @param amounts in rupiah, one for each column of the report, absent where there is nothing to say
 */
public record ReportRow(
        Kind kind, List<String> particulars, String words, String leadsTo, List<@Nullable Long> amounts) {
    /** How a row is set apart from the others. */
    public enum Kind {
        HEADING,
        LINE,
        SUM,
        RESULT,
        /** The sums under the last line. */
        FOOT;

        /** The class its style has; empty for a plain line. */
        public String look() {
            return this == LINE ? "" : this == FOOT ? RESULT.look() : name().toLowerCase(Locale.ROOT);
        }

        /** Whether it tells something of its own, that is neither a heading nor the sum of all lines above. */
        boolean counts() {
            return this != HEADING && this != FOOT;
        }
    }

    static ReportRow heading(String part) {
        return of(Kind.HEADING, ReportWords.say("part." + part), "");
    }

    static ReportRow of(Kind kind, String words, String leadsTo, @Nullable Long... amounts) {
        return new ReportRow(kind, List.of(), words, leadsTo, Collections.unmodifiableList(Arrays.asList(amounts)));
    }

    static ReportRow line(StatementLine line, String words, String leadsTo) {
        return of(Kind.LINE, words, leadsTo, line.amount(), line.comparative());
    }

    /** A sum, under the words its name in the books has. */
    static ReportRow sum(StatementLine line, Kind kind) {
        return of(kind, ReportWords.line(line.line()), "", line.amount(), line.comparative());
    }

    ReportRow under(String... told) {
        return new ReportRow(kind, List.of(told), words, leadsTo, amounts);
    }

    /** The same with these of its particulars alone. */
    ReportRow telling(List<Integer> which) {
        return new ReportRow(kind, which.stream().map(this::particular).toList(), words, leadsTo, amounts);
    }

    /** What it tells before its words; empty where there is nothing to say. */
    public String particular(int at) {
        return at < particulars.size() ? particulars.get(at) : "";
    }

    /** The amount in a column; absent where there is nothing to say. */
    public @Nullable Long amount(int column) {
        return column < amounts.size() ? amounts.get(column) : null;
    }
}
