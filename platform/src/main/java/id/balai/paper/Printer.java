package id.balai.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Prints a component's templates as PDF, fonts embedded, so that a sheet looks the same wherever it is opened. */
public final class Printer {
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final TemplateEngine templates;

    /** @param templates the package in which the component's templates were compiled */
    public Printer(String templates) {
        this.templates =
                TemplateEngine.createPrecompiled(null, ContentType.Html, Printer.class.getClassLoader(), templates);
    }

    public byte[] pdf(String template, Object sheet) {
        var html = new StringOutput();
        templates.render(template, sheet, html);
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
        var font = Printer.class.getResourceAsStream("/fonts/" + file);
        if (font == null) throw new IllegalStateException("font missing: " + file);
        return font;
    }
}
