package id.balai.books.report;

import id.balai.books.BookLine;
import id.balai.books.report.ReportRow.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The lines of the journal book. On a page a journal says its day, number and memo once; in a table each line does. */
final class JournalRows {
    private JournalRows() {}

    static List<ReportRow> of(List<BookLine> lines, PaperFormat format) {
        var rows = new ArrayList<ReportRow>();
        var above = 0L;
        for (var line : lines) {
            rows.add(format.isRead() && line.number() == above ? further(line) : first(line, format));
            above = line.number();
        }
        rows.add(ReportRow.of(
                Kind.FOOT,
                ReportWords.say("sum"),
                "",
                lines.stream().mapToLong(each -> each.line().debit()).sum(),
                lines.stream().mapToLong(each -> each.line().credit()).sum()));
        return rows;
    }

    private static ReportRow first(BookLine line, PaperFormat format) {
        var own = line.line().memo();
        return row(
                line,
                format.day(line.effectiveDate()),
                String.valueOf(line.number()),
                line.kind(),
                own == null || own.equals(line.memo()) ? line.memo() : line.memo() + ": " + own);
    }

    private static ReportRow further(BookLine line) {
        var own = Objects.requireNonNullElse(line.line().memo(), "");
        return row(line, "", "", "", own.equals(line.memo()) ? "" : own);
    }

    private static ReportRow row(BookLine line, String day, String number, String kind, String memo) {
        var of = line.line();
        return ReportRow.of(
                        Kind.LINE,
                        of.account() + " " + of.name(),
                        of.account(),
                        ReportWords.side(of.debit()),
                        ReportWords.side(of.credit()))
                .under(
                        day,
                        number,
                        kind,
                        memo,
                        Objects.requireNonNullElse(of.member(), ""),
                        Objects.requireNonNullElse(of.unit(), ""));
    }
}
