package id.balai.ui.books;

import static id.balai.ui.shell.Texts.text;

import id.balai.ui.shell.DataTable;
import java.util.List;

/** A statement as a table, this period beside the same a year before where the books reach that far. */
class ReportTable extends DataTable<ReportRow> {
    ReportTable(String title, List<ReportRow> rows) {
        super(title);
        link(text("report.line"), ReportRow::words, ReportRow::href);
        number(text("report.amount"), ReportRow::figure);
        if (compared(rows)) number(text("report.before"), ReportRow::before);
        looks(row -> row.kind().look());
        rows(rows);
    }

    static boolean compared(List<ReportRow> rows) {
        return rows.stream().anyMatch(row -> row.comparative() != null);
    }
}
