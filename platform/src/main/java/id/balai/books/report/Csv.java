package id.balai.books.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A report as plain text for other programs: one row for what the columns are, then a row for each line, its amounts whole
 * rupiah without points. Headings and the sums under the last line are for readers and left out.
 */
final class Csv {
    private Csv() {}

    static byte[] of(Paper paper) {
        var text = new StringWriter();
        try (var printer = new CSVPrinter(text, CSVFormat.DEFAULT)) {
            printer.printRecord(head(paper.report()));
            for (var row : paper.report().rows())
                if (row.kind().counts()) printer.printRecord(cells(paper.report(), row));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> head(Report report) {
        var head = new ArrayList<>(report.particulars());
        head.add(ReportWords.say("column.words"));
        head.add(ReportWords.say("column.code"));
        head.addAll(report.columns());
        return head;
    }

    private static List<String> cells(Report report, ReportRow row) {
        var cells = new ArrayList<String>();
        for (var at = 0; at < report.particulars().size(); at++) cells.add(ReportWords.harmless(row.particular(at)));
        cells.add(ReportWords.harmless(row.words()));
        cells.add(ReportWords.harmless(row.leadsTo()));
        for (var column = 0; column < report.columns().size(); column++) {
            var amount = row.amount(column);
            cells.add(amount == null ? "" : amount.toString());
        }
        return cells;
    }
}
