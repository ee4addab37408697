package id.balai.ui.books;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.balai.books.StatementLine;
import id.balai.ui.shell.Ways;
import java.io.ByteArrayInputStream;
import java.util.List;

/** Taking a statement along: as a file for a spreadsheet, or on paper. */
class ReportTools extends Div {
    ReportTools(String name, List<StatementLine> lines) {
        addClassName("row");
        var csv = new Anchor(
                DownloadHandler.fromInputStream(asked -> {
                    var bytes = ReportCsv.of(lines);
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), name + ".csv", "text/csv", bytes.length);
                }),
                text("report.csv"));
        csv.addClassNames("btn", "quiet");
        csv.setRouterIgnore(true);
        add(
                csv,
                Ways.quiet(
                        text("report.print"), click -> UI.getCurrent().getPage().executeJs("window.print()")));
    }
}
