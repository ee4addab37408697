package id.balai.paper;

import static com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase.FALLBACK_FINAL;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

/** Prints a component's templates as PDF, fonts embedded, so that a sheet looks the same wherever it is opened. */
public final class Printer {
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private static final String PLAIN = "NotoSans-Regular.ttf";
    private static final String HEAVY = "NotoSans-Bold.ttf";
    private static final List<String> SIGNS = List.of("NotoSansMath-Regular.ttf", "NotoSansSymbols2-Regular.ttf");
    private static final Letters LETTERS =
            Letters.of(Stream.concat(Stream.of(PLAIN), SIGNS.stream()).toList());

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
            inFonts()
                    .withHtmlContent(LETTERS.printable(html.toString()), null)
                    .withProducer("Balai")
                    .toStream(bytes)
                    .run();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    private static PdfRendererBuilder inFonts() {
        var builder = new PdfRendererBuilder()
                .useReplacementText(Letters.MISSING)
                .useFont(() -> font(PLAIN), "Noto Sans", REGULAR, FontStyle.NORMAL, true)
                .useFont(() -> font(HEAVY), "Noto Sans", BOLD, FontStyle.NORMAL, true);
        for (var signs : SIGNS)
            builder.useFont(() -> font(signs), signs, REGULAR, FontStyle.NORMAL, true, EnumSet.of(FALLBACK_FINAL));
        return builder;
    }

    static InputStream font(String file) {
        var font = Printer.class.getResourceAsStream("/fonts/" + file);
        if (font == null) throw new IllegalStateException("font missing: " + file);
        return font;
    }
}
