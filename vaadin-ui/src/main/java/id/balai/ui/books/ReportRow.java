package id.balai.ui.books;

import static id.balai.ui.shell.Texts.text;

import id.balai.books.StatementLine;
import id.balai.ui.shell.Figures;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A row of a statement as one reads it.
 *
 * @param href where the figure opens down to; empty where it is a sum of the lines above
 */
record ReportRow(
        Kind kind,
        String words,
        String href,
        long amount,
        @Nullable Long comparative) {
    /** How a row is set apart from the others. */
    enum Kind {
        HEADING,
        LINE,
        SUM,
        RESULT;

        String look() {
            return this == LINE ? "" : name().toLowerCase(Locale.ROOT);
        }
    }

    static ReportRow heading(String words) {
        return new ReportRow(Kind.HEADING, words, "", 0, null);
    }

    static ReportRow line(StatementLine line, String words, String href) {
        return new ReportRow(Kind.LINE, words, href, line.amount(), line.comparative());
    }

    /** A sum, under the words its name in the books has. */
    static ReportRow sum(StatementLine line, Kind kind) {
        return new ReportRow(
                kind, text("reportLine." + line.line().replace(' ', '_')), "", line.amount(), line.comparative());
    }

    String figure() {
        return kind == Kind.HEADING ? "" : Figures.signed(amount);
    }

    String before() {
        return comparative == null ? "" : Figures.signed(comparative);
    }
}
