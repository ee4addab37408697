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
    private static final String FORMULA_SIGNS = "=+-@\t\r";
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
        sheet.width(0, WORDS_WIDTH);
        for (var heading : paper.headings()) words(at++, 0, heading);
        sheet.style(0, 0).bold().set();
        sheet.style(TITLE, 0).bold().fontSize(14).set();
        words(at++, 0, paper.printed());
        head(paper);
        sheet.freezePane(0, at);
        for (var row : paper.report().rows()) row(row, paper.report().columns().size());
    }

    private void head(Paper paper) {
        at++;
        words(at, 0, paper.say("column.words"));
        var columns = paper.report().columns();
        for (var column = 1; column <= columns.size(); column++) {
            sheet.width(column, AMOUNT_WIDTH);
            words(at, column, columns.get(column - 1));
        }
        sheet.range(at, 0, at, columns.size())
                .style()
                .bold()
                .borderStyle("thin")
                .set();
        at++;
    }

    private void row(ReportRow row, int columns) {
        words(at, 0, row.words());
        for (var column = 0; column < columns; column++) {
            @Nullable Long amount = row.amount(column);
            if (amount == null) continue;
            sheet.value(at, column + 1, amount);
            sheet.style(at, column + 1).format(AMOUNT).set();
        }
        if (row.kind() != ReportRow.Kind.LINE)
            sheet.range(at, 0, at, columns).style().bold().set();
        at++;
    }

    private void words(int row, int column, String words) {
        sheet.value(row, column, harmless(words));
    }

    /** Words that a spreadsheet might take for a formula once somebody edits them or saves them as text. */
    static String harmless(String words) {
        return !words.isEmpty() && FORMULA_SIGNS.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }
}
