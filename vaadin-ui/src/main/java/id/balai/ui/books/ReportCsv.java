package id.balai.ui.books;

import id.balai.books.StatementLine;
import id.balai.books.TrialBalanceLine;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A report as a file for a spreadsheet: the lines of a statement as the acceptance figures name them. */
final class ReportCsv {
    private static final String FORMULA_SIGNS = "=+-@\t\r";

    /** What is written, one record after the other. */
    private interface Records {
        void print(CSVPrinter printer) throws IOException;
    }

    private ReportCsv() {}

    static byte[] of(List<StatementLine> lines) {
        return file(
                printer -> {
                    for (var line : lines)
                        printer.printRecord(harmless(line.line()), line.account(), line.amount(), line.comparative());
                },
                "line",
                "account",
                "amount",
                "comparative");
    }

    static byte[] ofTrialBalance(List<TrialBalanceLine> lines) {
        return file(
                printer -> {
                    for (var line : lines)
                        printer.printRecord(line.account(), harmless(line.name()), line.debit(), line.credit());
                },
                "account",
                "name",
                "debit",
                "credit");
    }

    private static byte[] file(Records records, String... header) {
        var text = new StringWriter();
        var format = CSVFormat.DEFAULT.builder().setHeader(header).get();
        try (var printer = new CSVPrinter(text, format)) {
            records.print(printer);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Words that a spreadsheet would take for a formula. */
    private static String harmless(String words) {
        return !words.isEmpty() && FORMULA_SIGNS.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }
}
