package id.balai.books;

import static java.util.stream.Collectors.groupingBy;

import id.balai.ledger.NewJournal;
import id.balai.ledger.NewLine;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The hand-checked year of the acceptance fixture. */
final class FixtureYear {
    private FixtureYear() {}

    static List<CSVRecord> rows(String file) {
        try (var reader = new InputStreamReader(
                Objects.requireNonNull(FixtureYear.class.getResourceAsStream("/ledger/" + file)),
                StandardCharsets.UTF_8)) {
            return CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Journal rows by key, in the order of the file. */
    static Map<String, List<CSVRecord>> journals() {
        return rows("core-postings.csv").stream()
                .collect(groupingBy(
                        row -> row.get("idem_key"), LinkedHashMap::new, java.util.stream.Collectors.toList()));
    }

    static NewJournal journal(List<CSVRecord> rows) {
        var head = rows.get(0);
        return new NewJournal(
                LocalDate.parse(head.get("effective_date")),
                head.get("kind"),
                head.get("memo"),
                null,
                rows.stream().map(FixtureYear::line).toList());
    }

    private static NewLine line(CSVRecord row) {
        var member = row.get("member");
        return new NewLine(
                row.get("account_code"),
                member.isEmpty() ? null : member,
                Long.parseLong(row.get("debit")),
                Long.parseLong(row.get("credit")),
                null);
    }
}
