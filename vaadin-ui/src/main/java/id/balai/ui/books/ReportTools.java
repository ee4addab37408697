package id.balai.ui.books;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.balai.books.report.Paper;
import id.balai.books.report.PaperFormat;
import id.balai.ui.shell.Ways;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/** Taking a report along: on a page to sign, as a file for a spreadsheet, or on paper. */
class ReportTools extends Div {
    ReportTools(Paper paper, Supplier<byte[]> csv) {
        addClassName("row");
        for (var format : new PaperFormat[] {PaperFormat.PDF, PaperFormat.XLSX})
            add(file(
                    text("report.take", format.name()),
                    format.fileName(paper),
                    format.mediaType(),
                    () -> format.write(paper)));
        add(
                file(text("report.take", "CSV"), paper.name() + ".csv", "text/csv", csv),
                Ways.quiet(
                        text("report.print"), click -> UI.getCurrent().getPage().executeJs("window.print()")));
    }

    /** The file is made when it is asked for. */
    private static Anchor file(String words, String name, String mediaType, Supplier<byte[]> file) {
        var way = new Anchor(
                DownloadHandler.fromInputStream(asked -> {
                    var bytes = file.get();
                    return new DownloadResponse(new ByteArrayInputStream(bytes), name, mediaType, bytes.length);
                }),
                words);
        way.addClassNames("btn", "quiet");
        way.setRouterIgnore(true);
        return way;
    }
}
