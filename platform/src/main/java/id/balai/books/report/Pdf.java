package id.balai.books.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A report on A4 sheets to sign, fonts embedded, so that it looks the same wherever it is opened. */
final class Pdf {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Pdf.class.getClassLoader(), "id.balai.books.report.templates");
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private Pdf() {}

    static byte[] of(Paper paper) {
        var html = new StringOutput();
        TEMPLATES.render("report.jte", paper, html);
        var bytes = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFont(() -> font("NotoSans-Regular.ttf"), "Noto Sans", REGULAR, FontStyle.NORMAL, true)
                    .useFont(() -> font("NotoSans-Bold.ttf"), "Noto Sans", BOLD, FontStyle.NORMAL, true)
                    .withHtmlContent(html.toString(), null)
                    .withProducer("Balai")
                    .toStream(bytes)
                    .run();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    private static InputStream font(String file) {
        var font = Pdf.class.getResourceAsStream("/fonts/" + file);
        if (font == null) throw new IllegalStateException("font missing: " + file);
        return font;
    }
}
