package id.balai.books.report;

import id.balai.refusal.Refusal;
import java.util.Map;

/** More lines than a file of this format holds. */
public final class PaperTooLong extends Refusal {
    PaperTooLong(PaperFormat format, long lines) {
        super(
                Kind.INVALID,
                "PAPER_TOO_LONG",
                Map.of(
                        "field", "from",
                        "format", format.name(),
                        "lines", lines,
                        "most", format.mostLines(),
                        "mostOfAll", PaperFormat.CSV.mostLines()));
    }
}
