package id.balai.launch;

import static id.balai.launch.PackageProblem.unless;

import id.balai.launch.PackageProblem.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads a stranger's XML: no document type, no entity, nothing fetched from anywhere. */
final class Xml {
    /** Every fault is an error; none is printed. */
    static final ErrorHandler STRICT = new ErrorHandler() {
        @Override
        public void warning(SAXParseException fault) {}

        @Override
        public void error(SAXParseException fault) throws SAXException {
            throw fault;
        }

        @Override
        public void fatalError(SAXParseException fault) throws SAXException {
            throw fault;
        }
    };

    private Xml() {}

    static Document read(Path file) throws IOException {
        unless(Files.size(file) <= PackageLimits.XML_BYTES, Fault.TOO_LARGE, PackageLimits.XML_BYTES >> 20);
        try (var in = Files.newInputStream(file)) {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setNamespaceAware(true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(STRICT);
            return builder.parse(in);
        } catch (SAXException fault) {
            throw problem(fault);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static PackageProblem problem(SAXException fault) {
        var line = fault instanceof SAXParseException at && at.getLineNumber() > 0 ? at.getLineNumber() + ": " : "";
        return new PackageProblem(Fault.XML, line + fault.getMessage());
    }

    /** The elements directly within, whatever their namespace. */
    static Stream<Element> children(Element parent) {
        var nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }

    static List<Element> children(Element parent, String name) {
        return children(parent).filter(each -> name.equals(each.getLocalName())).toList();
    }

    static Optional<Element> child(Element parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    /** The text of a child; empty where there is none. */
    static String text(Element parent, String name) {
        return child(parent, name).map(each -> each.getTextContent().strip()).orElse("");
    }
}
