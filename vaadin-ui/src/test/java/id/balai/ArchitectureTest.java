package id.balai;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may know whom. The README's map of the house mirrors these rules. */
class ArchitectureTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("id.balai");

    private static final Pattern ROOM = Pattern.compile("id\\.balai\\.(\\w+)");

    /** Each component with the components it may know; money and refusal, web, database and paper are known by all. */
    private static final Map<String, List<String>> KNOWS = knows();

    private static Map<String, List<String>> knows() {
        var knows = new LinkedHashMap<String, List<String>>();
        knows.put("refusal", List.of());
        knows.put("money", List.of());
        knows.put("database", List.of());
        knows.put("web", List.of());
        knows.put("paper", List.of());
        knows.put("region", List.of());
        knows.put("identity", List.of("region"));
        knows.put("membership", List.of("identity", "region"));
        knows.put("authorization", List.of("identity", "region", "membership"));
        knows.put("appointments", List.of("identity", "region", "membership", "authorization"));
        knows.put("ledger", List.of("identity", "region", "membership", "authorization"));
        knows.put("books", List.of("identity", "region", "membership", "authorization", "ledger"));
        knows.put("approvals", List.of("identity", "region", "membership", "authorization", "ledger"));
        knows.put("drafts", List.of("identity", "region", "membership", "authorization", "ledger"));
        knows.put("supervision", List.of("identity", "region", "membership", "authorization", "ledger"));
        knows.put("xapi", List.of());
        knows.put("records", List.of("identity", "region", "membership", "authorization", "xapi"));
        knows.put("custody", List.of("identity", "region", "membership", "authorization", "records", "xapi"));
        var platform = List.of(
                "identity",
                "region",
                "membership",
                "authorization",
                "appointments",
                "ledger",
                "books",
                "approvals",
                "drafts",
                "supervision",
                "records",
                "custody");
        knows.put("files", List.of());
        knows.put("media", with(platform, "files"));
        knows.put("documents", with(platform, "files"));
        knows.put("courses", with(platform, "media", "documents"));
        knows.put("assessment", with(platform, "media", "documents", "courses"));
        knows.put("learning", with(platform, "media", "documents", "courses", "assessment"));
        knows.put("launch", with(platform, "files", "xapi", "courses", "learning"));
        knows.put("certification", with(platform, "media", "documents", "courses", "assessment", "learning"));
        knows.put("search", with(platform, "courses", "documents"));
        var school = with(
                platform,
                "media",
                "documents",
                "courses",
                "assessment",
                "learning",
                "launch",
                "certification",
                "search");
        knows.put("ui", with(school, "app"));
        knows.put("light", with(school, "app"));
        knows.put("app", with(school, "launcher"));
        knows.put("launcher", List.of());
        return knows;
    }

    private static List<String> with(List<String> known, String... more) {
        return Stream.concat(known.stream(), Stream.of(more)).toList();
    }

    static Stream<String> components() {
        return KNOWS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("components")
    void a_component_knows_only_those_below_it(String component) {
        var strangers = KNOWS.keySet().stream()
                .filter(other -> !other.equals(component))
                .filter(other -> !KNOWS.getOrDefault(component, List.of()).contains(other))
                .filter(other -> !knownByAll(component, other))
                .map(other -> "id.balai." + other + "..")
                .toArray(String[]::new);

        noClasses()
                .that()
                .resideInAPackage("id.balai." + component + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(strangers)
                .check(HOUSE);
    }

    /** Refusal is below money; web, database and paper, the technical rooms, stand on both. */
    private static boolean knownByAll(String component, String other) {
        return switch (other) {
            case "refusal" -> true;
            case "money" -> !component.equals("refusal");
            case "database", "web", "paper" ->
                !List.of("refusal", "money", "launcher").contains(component);
            default -> false;
        };
    }

    static Stream<Object[]> libraries() {
        return Stream.of(
                new Object[] {"co.elastic..", List.of("id.balai.search..")},
                new Object[] {"org.elasticsearch..", List.of("id.balai.search..", "org.elasticsearch..")},
                new Object[] {"org.bytedeco..", List.of("id.balai.media..")},
                new Object[] {"org.apache.tika..", List.of("id.balai.documents..")},
                new Object[] {"com.vaadin..", List.of("id.balai.ui..")},
                new Object[] {"org.eclipse.microprofile.openapi..", List.of("id.balai.app.described..")},
                new Object[] {"org.dhatim..", List.of("id.balai.books..")},
                new Object[] {"com.openhtmltopdf..", List.of("id.balai.paper..")},
                new Object[] {
                    "gg.jte..",
                    List.of("id.balai.light..", "id.balai.paper..", "id.balai.certification..", "id.balai.books..")
                });
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void a_library_has_one_room(String library, List<String> rooms) {
        noClasses()
                .that()
                .resideOutsideOfPackages(rooms.toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library)
                .check(HOUSE);
    }

    @Test
    void nobody_uses_a_rest_resource_but_its_component() {
        classes()
                .that()
                .resideInAPackage("id.balai.*.rest..")
                .should()
                .onlyBeAccessed()
                .byAnyPackage("id.balai.*.rest..")
                .check(HOUSE);
    }

    @Test
    void the_house_has_no_room_without_a_rule() {
        var rooms = HOUSE.stream()
                .map(type -> type.getPackageName())
                .map(ROOM::matcher)
                .filter(Matcher::lookingAt)
                .map(match -> match.group(1))
                .distinct()
                .toList();

        assertThat(KNOWS.keySet()).containsAll(rooms).isNotEmpty();
        assertThat(HOUSE).isNotEmpty();
    }
}
