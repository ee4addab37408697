package id.balai.launch;

import static id.balai.launch.PackageProblem.unless;

import com.github.f4b6a3.uuid.UuidCreator;
import id.balai.launch.PackageProblem.Fault;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Reads imsmanifest.xml of SCORM 1.2 (Content Aggregation Model 2.3): the SCOs its default organization lists. */
final class ScormManifest {
    static final String FILE = "imsmanifest.xml";
    private static final String ADL = "http://www.adlnet.org/xsd/adlcp_rootv1p2";
    private static final String BASE = "http://www.w3.org/XML/1998/namespace";

    private final Path folder;
    private final Map<String, Element> resources = new HashMap<>();
    private final List<ContentUnit> units = new ArrayList<>();

    private ScormManifest(Path folder) {
        this.folder = folder;
    }

    static ContentPart read(Path folder) throws IOException {
        var manifest = Xml.read(folder.resolve(FILE)).getDocumentElement();
        unless(is12(manifest), Fault.SCORM_VERSION, version(manifest));
        return new ScormManifest(folder).whole(manifest);
    }

    private static boolean is12(Element manifest) {
        var version = version(manifest);
        return version.isEmpty()
                ? "http://www.imsproject.org/xsd/imscp_rootv1p1p2".equals(manifest.getNamespaceURI())
                : version.equals("1.2");
    }

    private static String version(Element manifest) {
        return Xml.child(manifest, "metadata")
                .map(metadata -> Xml.text(metadata, "schemaversion"))
                .orElse("");
    }

    private ContentPart whole(Element manifest) {
        Xml.child(manifest, "resources").stream()
                .flatMap(all -> Xml.children(all, "resource").stream())
                .forEach(each -> resources.put(each.getAttribute("identifier"), each));
        var organization = organization(manifest);
        items(organization, 0);
        unless(!units.isEmpty(), Fault.NO_UNIT, FILE);
        return new ContentPart(
                UuidCreator.getTimeOrderedEpoch(),
                manifest.getAttribute("identifier"),
                title(organization),
                List.of(),
                units);
    }

    private static Element organization(Element manifest) {
        var all = Xml.child(manifest, "organizations").orElseThrow(() -> new PackageProblem(Fault.NO_UNIT, FILE));
        var named = all.getAttribute("default");
        var each = Xml.children(all, "organization");
        return each.stream()
                .filter(organization -> organization.getAttribute("identifier").equals(named))
                .findFirst()
                .or(() -> each.stream().findFirst())
                .orElseThrow(() -> new PackageProblem(Fault.NO_UNIT, FILE));
    }

    private void items(Element parent, int depth) {
        unless(depth <= PackageLimits.DEPTH, Fault.TOO_MANY_UNITS, depth);
        for (var item : Xml.children(parent, "item")) {
            var resource = resources.get(item.getAttribute("identifierref"));
            if (resource != null && "sco".equalsIgnoreCase(resource.getAttributeNS(ADL, "scormtype")))
                units.add(unit(item, resource));
            items(item, depth + 1);
        }
    }

    private ContentUnit unit(Element item, Element resource) {
        unless(units.size() < PackageLimits.UNITS, Fault.TOO_MANY_UNITS, PackageLimits.UNITS);
        var url = resource.getAttributeNS(BASE, "base") + resource.getAttribute("href") + parameters(item);
        PackageUrl.of(url, folder);
        return new ContentUnit(
                UuidCreator.getTimeOrderedEpoch(),
                units.size() + 1,
                item.getAttribute("identifier"),
                title(item),
                url,
                MoveOn.COMPLETED_OR_PASSED,
                mastery(item),
                false,
                Xml.text(item, "datafromlms"),
                "");
    }

    private static String parameters(Element item) {
        var parameters = item.getAttribute("parameters");
        return parameters.isEmpty() || parameters.startsWith("?") || parameters.startsWith("#")
                ? parameters
                : "?" + parameters;
    }

    /** From 0 to 100 in SCORM, from 0 to 1 with us. */
    private static @Nullable Double mastery(Element item) {
        var text = Xml.text(item, "masteryscore");
        return text.matches("\\d{1,3}(\\.\\d{1,7})?") ? Math.min(1.0, Double.parseDouble(text) / 100) : null;
    }

    private static String title(Element element) {
        return Stream.of(Xml.text(element, "title").replaceAll("\\s+", " "))
                .map(text -> text.length() > 300 ? text.substring(0, 300) : text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("?");
    }
}
