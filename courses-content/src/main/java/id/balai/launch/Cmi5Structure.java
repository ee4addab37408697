package id.balai.launch;

import static id.balai.launch.PackageProblem.unless;

import com.github.f4b6a3.uuid.UuidCreator;
import id.balai.launch.PackageProblem.Fault;
import id.balai.xapi.Format;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Reads cmi5.xml (cmi5 13): first against its schema, then for what a schema cannot say. */
final class Cmi5Structure {
    static final String FILE = "cmi5.xml";
    private static final Schema SCHEMA = schema();
    private static final String LANGUAGE = "id";

    private final Path folder;
    private final Set<String> objectives = new HashSet<>();
    private final Set<String> blocks = new HashSet<>();
    private final Set<String> units = new HashSet<>();

    private Cmi5Structure(Path folder) {
        this.folder = folder;
    }

    static ContentPart read(Path folder) throws IOException {
        var document = Xml.read(folder.resolve(FILE));
        try {
            var validator = SCHEMA.newValidator();
            validator.setErrorHandler(Xml.STRICT);
            validator.validate(new DOMSource(document));
        } catch (SAXException fault) {
            throw Xml.problem(fault);
        }
        return new Cmi5Structure(folder).course(document.getDocumentElement());
    }

    private ContentPart course(Element structure) {
        var course = Xml.child(structure, "course").orElseThrow();
        Xml.child(structure, "objectives")
                .ifPresent(all -> Xml.children(all, "objective").forEach(each -> id(each, objectives)));
        return part(structure, iri(course.getAttribute("id")), title(course), 0);
    }

    private ContentPart part(Element element, String id, String title, int depth) {
        unless(depth <= PackageLimits.DEPTH, Fault.TOO_MANY_UNITS, title);
        var partsWithin = new ArrayList<ContentPart>();
        var unitsWithin = new ArrayList<ContentUnit>();
        Xml.children(element).forEach(child -> {
            if ("block".equals(child.getLocalName())) partsWithin.add(block(child, depth + 1));
            else if ("au".equals(child.getLocalName())) unitsWithin.add(unit(child));
        });
        return new ContentPart(UuidCreator.getTimeOrderedEpoch(), id, title, partsWithin, unitsWithin);
    }

    private ContentPart block(Element element, int depth) {
        refer(element);
        return part(element, id(element, blocks), title(element), depth);
    }

    private ContentUnit unit(Element element) {
        refer(element);
        var id = id(element, units);
        unless(units.size() <= PackageLimits.UNITS, Fault.TOO_MANY_UNITS, PackageLimits.UNITS);
        var url = Xml.text(element, "url");
        PackageUrl.of(url, folder);
        var mastery = element.getAttribute("masteryScore");
        return new ContentUnit(
                UuidCreator.getTimeOrderedEpoch(),
                units.size(),
                id,
                title(element),
                url,
                MoveOn.named(element.getAttribute("moveOn")),
                mastery.isEmpty() ? null : Double.valueOf(mastery),
                element.getAttribute("launchMethod").equals("OwnWindow"),
                Xml.text(element, "launchParameters"),
                Xml.text(element, "entitlementKey"));
    }

    /** What an element aims at must be among the course's objectives (cmi5 13.1.3). */
    private void refer(Element element) {
        Xml.child(element, "objectives").stream()
                .flatMap(all -> Xml.children(all, "objective").stream())
                .map(each -> each.getAttribute("idref"))
                .forEach(id -> unless(objectives.contains(id), Fault.OBJECTIVE, id));
    }

    private static String id(Element element, Set<String> taken) {
        var id = iri(element.getAttribute("id"));
        unless(taken.add(id), Fault.DUPLICATE, id);
        return id;
    }

    /** An IRI with its scheme (cmi5 3.0). */
    private static String iri(String id) {
        var stripped = id.strip();
        unless(Format.IRI.fits(stripped) && stripped.length() <= 1_000, Fault.ID, id);
        return stripped;
    }

    /** In our language where the package speaks it, else as it comes first. */
    private static String title(Element element) {
        var texts = Xml.child(element, "title").stream()
                .flatMap(title -> Xml.children(title, "langstring").stream())
                .toList();
        var ours = texts.stream()
                .filter(text ->
                        text.getAttribute("lang").toLowerCase(Locale.ROOT).startsWith(LANGUAGE))
                .findFirst();
        return Optional.of(ours.or(() -> texts.stream().findFirst())
                        .map(Element::getTextContent)
                        .orElse(""))
                .map(text -> text.replaceAll("\\s+", " ").strip())
                .map(text -> text.length() > 300 ? text.substring(0, 300) : text)
                .filter(text -> !text.isEmpty())
                .orElse("?");
    }

    private static Schema schema() {
        try {
            var factory = SchemaFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            return factory.newSchema(new StreamSource(Cmi5Structure.class.getResourceAsStream("CourseStructure.xsd")));
        } catch (SAXException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
