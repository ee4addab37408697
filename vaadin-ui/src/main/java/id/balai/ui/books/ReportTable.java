package id.balai.ui.books;

import static id.balai.ui.shell.Texts.text;

import id.balai.books.report.Report;
import id.balai.books.report.ReportRow;
import id.balai.ui.shell.DataTable;
import id.balai.ui.shell.Figures;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A statement as a table; each line opens down to what is behind it. */
class ReportTable extends DataTable<ReportRow> {
    /** @param behind where the account or the kind of journal behind a line is */
    ReportTable(String title, Report report, Function<String, String> behind) {
        super(title);
        link(text("report.line"), ReportRow::words, row -> row.leadsTo().isEmpty() ? "" : behind.apply(row.leadsTo()));
        for (var i = 0; i < report.columns().size(); i++) {
            var column = i;
            number(report.columns().get(column), row -> figure(row.amount(column)));
        }
        looks(row -> row.kind().look());
        rows(report.rows());
    }

    private static String figure(@Nullable Long amount) {
        return amount == null ? "" : Figures.signed(amount);
    }
}
