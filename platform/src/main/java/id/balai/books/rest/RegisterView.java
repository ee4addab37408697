package id.balai.books.rest;

import id.balai.membership.RegisterLine;
import id.balai.web.RefusalTexts;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The report of a register brought in, a line for each row. */
public record RegisterView(long admitted, long warnings, List<Line> lines) {
    /** One row: admitted, known, or refused with its reason; a warning where the NIK is missing. */
    public record Line(
            int row,
            String number,
            String status,
            @Nullable String warning,
            @Nullable String code,
            @Nullable String detail) {
        static Line of(RegisterLine line, Locale locale) {
            var refusal = line.refusal();
            if (refusal != null)
                return new Line(
                        line.row(),
                        line.number(),
                        "refused",
                        null,
                        refusal.code(),
                        RefusalTexts.describe(refusal, locale).detail());
            var warning = line.withoutNik() ? "NIK_MISSING" : null;
            return new Line(line.row(), line.number(), line.known() ? "known" : "admitted", warning, null, null);
        }
    }

    static RegisterView of(List<RegisterLine> lines, Locale locale) {
        return new RegisterView(
                lines.stream()
                        .filter(line -> !line.known() && line.refusal() == null)
                        .count(),
                lines.stream().filter(RegisterLine::withoutNik).count(),
                lines.stream().map(line -> Line.of(line, locale)).toList());
    }
}
