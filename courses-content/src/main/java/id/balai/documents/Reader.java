package id.balai.documents;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.DocumentSelector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ErrorParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.parser.txt.TXTParser;
import org.apache.tika.sax.BodyContentHandler;
import org.apache.tika.sax.WriteOutContentHandler;
import org.xml.sax.SAXException;

/** What the child does: the text of one file to standard output, of the kinds we take and nothing inside them. */
final class Reader {
    private static final int NOT_READ = 3;

    private Reader() {}

    public static void main(String[] arguments) {
        var output = new OutputStreamWriter(System.out, StandardCharsets.UTF_8);
        System.setOut(System.err); // whatever libraries have to say is no part of the text
        try {
            write(Path.of(arguments[0]), Integer.parseInt(arguments[1]), output);
            output.flush();
        } catch (IOException | TikaException | SAXException failure) {
            System.err.println(failure);
            System.exit(NOT_READ);
        }
    }

    private static void write(Path file, int characters, Writer output)
            throws IOException, TikaException, SAXException {
        var metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, String.valueOf(file.getFileName()));
        try (var content = TikaInputStream.get(file)) {
            parser().parse(
                            content,
                            new BodyContentHandler(new WriteOutContentHandler(output, characters)),
                            metadata,
                            context());
        } catch (SAXException failure) {
            if (!WriteLimitReachedException.isWriteLimitReached(failure)) throw failure;
        }
    }

    private static AutoDetectParser parser() {
        var parser = new AutoDetectParser(
                new DefaultDetector(),
                new PDFParser(),
                new OOXMLParser(),
                new OpenDocumentParser(),
                new JSoupParser(),
                new TXTParser());
        parser.setFallback(ErrorParser.INSTANCE);
        return parser;
    }

    private static ParseContext context() {
        var context = new ParseContext();
        DocumentSelector nothing = embedded -> false;
        context.set(DocumentSelector.class, nothing);
        var pdf = new PDFParserConfig();
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        context.set(PDFParserConfig.class, pdf);
        return context;
    }
}
