package id.balai.app;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The rows of a table of demo data. */
final class DemoFile {
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private DemoFile() {}

    static List<CSVRecord> rows(String name) {
        var file = Objects.requireNonNull(DemoFile.class.getResourceAsStream("/demo/" + name + ".csv"), name);
        try (var records = FORMAT.parse(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return records.getRecords();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
