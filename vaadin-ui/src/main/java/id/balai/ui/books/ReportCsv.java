package id.balai.ui.books;

import id.balai.books.StatementLine;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A statement as a file for a spreadsheet: its lines as the acceptance figures name them. */
final class ReportCsv {
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader("line", "account", "amount", "comparative")
            .get();

    private ReportCsv() {}

    static byte[] of(List<StatementLine> lines) {
        var text = new StringWriter();
        try (var printer = new CSVPrinter(text, FORMAT)) {
            for (var line : lines) printer.printRecord(line.line(), line.account(), line.amount(), line.comparative());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
