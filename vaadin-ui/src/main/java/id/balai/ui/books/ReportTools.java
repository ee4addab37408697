package id.balai.ui.books;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.balai.books.report.Paper;
import id.balai.books.report.PaperFormat;
import id.balai.ui.shell.Figures;
import id.balai.ui.shell.Small;
import id.balai.ui.shell.Ways;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.Function;

/** Taking a report along: on a page to sign, as a file for a spreadsheet or another program, or on paper. */
class ReportTools extends Div {
    private static final List<PaperFormat> FORMATS = List.of(PaperFormat.PDF, PaperFormat.XLSX, PaperFormat.CSV);

    ReportTools(Paper paper) {
        addClassNames("row", "take");
        FORMATS.forEach(format -> add(file(format, paper.name(), any -> paper)));
        addPrint();
    }

    /** For a book of so many lines, which not every format holds; the book is read when its file is asked for. */
    ReportTools(String name, long lines, Function<PaperFormat, Paper> book) {
        addClassNames("row", "take");
        FORMATS.stream().filter(format -> format.holds(lines)).forEach(format -> add(file(format, name, book)));
        addPrint();
        FORMATS.stream()
                .filter(format -> !format.holds(lines))
                .map(format -> text("report.tooLong", format.name(), Figures.number(format.mostLines())))
                .forEach(words -> add(new Small(words)));
    }

    private void addPrint() {
        add(Ways.quiet(text("report.print"), click -> UI.getCurrent().getPage().executeJs("window.print()")));
    }

    /** The file is made when it is asked for. */
    private static Anchor file(PaperFormat format, String name, Function<PaperFormat, Paper> paper) {
        var way = new Anchor(
                DownloadHandler.fromInputStream(asked -> {
                    var bytes = format.write(paper.apply(format));
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), format.fileName(name), format.mediaType(), bytes.length);
                }),
                text("report.as", format.name()));
        way.setAriaLabel(text("report.take", format.name()));
        way.addClassNames("btn", "quiet");
        way.setRouterIgnore(true);
        return way;
    }
}
