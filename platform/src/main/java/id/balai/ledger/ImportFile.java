package id.balai.ledger;

import id.balai.refusal.Refusal;
import id.balai.web.Csv;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** A file of journals of the past, a row for each line, in the columns of the acceptance fixture. */
final class ImportFile {
    private static final int MOST_ROWS = 50_000;
    private static final List<String> COLUMNS = List.of(
            "idem_key",
            "effective_date",
            "recorded_date",
            "kind",
            "memo",
            "reverses",
            "account_code",
            "member",
            "debit",
            "credit");

    /** The rows of each journal that could be read, in the order of the file. */
    final Map<String, List<ImportedRow>> journals = new LinkedHashMap<>();

    /** The rows that could not. */
    final List<ImportLine> unreadable = new ArrayList<>();

    private ImportFile() {}

    static ImportFile parse(String csv) {
        var file = new ImportFile();
        for (var record : Csv.rows(csv, MOST_ROWS, COLUMNS)) file.read(record);
        return file;
    }

    private void read(CSVRecord record) {
        var row = Math.toIntExact(record.getRecordNumber()) + 1;
        try {
            if (!record.isConsistent()) throw new BadImportRow("columns", Integer.toString(record.size()));
            var read = ImportedRow.of(row, record);
            var before = journals.computeIfAbsent(read.key(), key -> new ArrayList<>());
            if (!before.isEmpty()) before.get(0).mustHead(read);
            before.add(read);
        } catch (Refusal refusal) {
            unreadable.add(
                    new ImportLine(row, record.isSet("idem_key") ? record.get("idem_key") : "", null, false, refusal));
        }
    }
}
