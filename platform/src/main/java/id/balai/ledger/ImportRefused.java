package id.balai.ledger;

import id.balai.refusal.Refusal;
import java.util.Map;

/** One row that cannot stand keeps the whole import out; the report says which, and why. */
public final class ImportRefused extends Refusal {
    private final transient ImportReport report;

    ImportRefused(ImportReport report) {
        super(Kind.INVALID, "IMPORT_REFUSED", Map.of("refused", count(report)));
        this.report = report;
    }

    public ImportReport report() {
        return report;
    }

    private static long count(ImportReport report) {
        return report.lines().stream().filter(line -> line.refusal() != null).count();
    }
}
