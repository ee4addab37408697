package id.balai.ledger;

import java.util.List;

/** What became of every row of an import. */
public record ImportReport(List<ImportLine> lines) {
    public ImportReport {
        lines = List.copyOf(lines);
    }

    /** How many journals are new in the books. */
    public long posted() {
        return lines.stream()
                .filter(line -> line.refusal() == null && !line.known())
                .map(ImportLine::journal)
                .distinct()
                .count();
    }

    public boolean refused() {
        return lines.stream().anyMatch(line -> line.refusal() != null);
    }
}
