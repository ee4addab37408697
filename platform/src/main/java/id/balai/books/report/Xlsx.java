package id.balai.books.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A report as a spreadsheet: amounts are numbers, words never formulas. */
final class Xlsx {
    private static final String AMOUNT = "#,##0;-#,##0;0";
    private static final double PARTICULAR_WIDTH = 16;
    private static final double WORDS_WIDTH = 48;
    private static final double AMOUNT_WIDTH = 20;
    private static final int TITLE = 2;

    private final Worksheet sheet;
    private int at;

    private Xlsx(Worksheet sheet) {
        this.sheet = sheet;
    }

    static byte[] of(Paper paper) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Balai", "1.0")) {
            new Xlsx(workbook.newWorksheet(paper.say("sheet"))).write(paper);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void write(Paper paper) {
        for (var heading : paper.headings()) words(at++, 0, heading);
        sheet.style(0, 0).bold().set();
        sheet.style(TITLE, 0).bold().fontSize(14).set();
        words(at++, 0, paper.printed());
        head(paper);
        sheet.freezePane(0, at);
        for (var row : paper.report().rows()) row(row, paper.report());
    }

    private void head(Paper paper) {
        at++;
        var column = 0;
        for (var particular : paper.report().particulars()) head(column++, particular, PARTICULAR_WIDTH);
        head(column++, paper.say("column.words"), WORDS_WIDTH);
        for (var amount : paper.report().columns()) head(column++, amount, AMOUNT_WIDTH);
        sheet.range(at, 0, at, column - 1).style().bold().borderStyle("thin").set();
        at++;
    }

    private void head(int column, String words, double width) {
        sheet.width(column, width);
        words(at, column, words);
    }

    private void row(ReportRow row, Report report) {
        var before = report.particulars().size();
        for (var particular = 0; particular < before; particular++) words(at, particular, row.particular(particular));
        words(at, before, row.words());
        for (var column = 0; column < report.columns().size(); column++)
            amount(before + 1 + column, row.amount(column));
        if (row.kind() != ReportRow.Kind.LINE)
            sheet.range(at, 0, at, before + report.columns().size())
                    .style()
                    .bold()
                    .set();
        at++;
    }

    private void amount(int column, @Nullable Long amount) {
        if (amount == null) return;
        sheet.value(at, column, amount);
        sheet.style(at, column).format(AMOUNT).set();
    }

    private void words(int row, int column, String words) {
        sheet.value(row, column, ReportWords.harmless(words));
    }
}
