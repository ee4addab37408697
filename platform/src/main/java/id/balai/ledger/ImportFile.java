package id.balai.ledger;

import id.balai.refusal.Refusal;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
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
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    /** The rows of each journal that could be read, in the order of the file. */
    final Map<String, List<ImportedRow>> journals = new LinkedHashMap<>();

    /** The rows that could not. */
    final List<ImportLine> unreadable = new ArrayList<>();

    private ImportFile() {}

    static ImportFile parse(String csv) {
        var file = new ImportFile();
        try (var parser = FORMAT.parse(new StringReader(csv))) {
            for (var column : COLUMNS) if (!parser.getHeaderMap().containsKey(column)) throw new BadImport(column);
            for (var record : parser) file.read(record);
        } catch (IOException | UncheckedIOException | IllegalArgumentException broken) {
            throw new BadImport("csv");
        }
        return file;
    }

    private void read(CSVRecord record) {
        var row = Math.toIntExact(record.getRecordNumber()) + 1;
        if (row > MOST_ROWS) throw new BadImport("rows");
        try {
            if (!record.isConsistent()) throw new BadImportRow("columns", Integer.toString(record.size()));
            var read = ImportedRow.of(row, record);
            journals.computeIfAbsent(read.key(), key -> new ArrayList<>()).add(read);
        } catch (Refusal refusal) {
            unreadable.add(new ImportLine(row, record.size() > 1 ? record.get(1) : "", null, false, refusal));
        }
    }
}
