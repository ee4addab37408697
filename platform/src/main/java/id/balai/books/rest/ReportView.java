package id.balai.books.rest;

import id.balai.ledger.ImportLine;
import id.balai.ledger.ImportReport;
import id.balai.web.RefusalTexts;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The report of an import, a line for each row. */
public record ReportView(long posted, List<Line> lines) {
    /** One row: posted, known, or refused with its reason. */
    public record Line(
            int row,
            String key,
            String status,
            @Nullable UUID journal,
            @Nullable String code,
            @Nullable String detail) {
        static Line of(ImportLine line, Locale locale) {
            var refusal = line.refusal();
            if (refusal == null)
                return new Line(line.row(), line.key(), line.known() ? "known" : "posted", line.journal(), null, null);
            var words = RefusalTexts.describe(refusal, locale);
            return new Line(line.row(), line.key(), "refused", null, refusal.code(), words.detail());
        }
    }

    static ReportView of(ImportReport report, Locale locale) {
        return new ReportView(report.posted(), lines(report, locale));
    }

    static List<Line> lines(ImportReport report, Locale locale) {
        return report.lines().stream().map(line -> Line.of(line, locale)).toList();
    }
}
