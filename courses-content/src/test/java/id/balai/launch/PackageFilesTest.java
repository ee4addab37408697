package id.balai.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.balai.launch.PackageProblem.Fault;
import id.balai.testing.Zipped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is let in: the rules of cmi5 13 and 14 by the test suite's bad packages, and what strangers try with a ZIP. */
class PackageFilesTest {
    private static final UUID ID = new UUID(0, 7);

    @TempDir
    Path root;

    private ContentPart cmi5(Zipped zipped) throws IOException {
        return receive(zipped.open(), Cmi5Structure::read);
    }

    private ContentPart scorm(Zipped zipped) throws IOException {
        return receive(zipped.open(), ScormManifest::read);
    }

    private ContentPart receive(InputStream zip, PackageFiles.Judge<ContentPart> judge) throws IOException {
        return new PackageFiles(root).receive(ID, zip, judge);
    }

    private void refuses(Zipped zipped, Fault fault) throws IOException {
        assertThatThrownBy(() -> cmi5(zipped))
                .isInstanceOfSatisfying(
                        PackageProblem.class,
                        problem -> assertThat(problem.fault()).isEqualTo(fault));
        assertNothingLeft();
    }

    private void assertNothingLeft() throws IOException {
        try (var left = Files.list(root)) {
            assertThat(left).isEmpty();
        }
    }

    static Stream<Object[]> badStructures() {
        return Stream.of(
                new Object[] {"201-1-iris-course-id", Fault.ID},
                new Object[] {"201-2-iris-block-id", Fault.ID},
                new Object[] {"201-3-iris-au-id", Fault.ID},
                new Object[] {"201-4-iris-objective-id", Fault.ID},
                new Object[] {"202-5-relative-url-no-zip", Fault.URL},
                new Object[] {"203-1-relative-url-no-reference", Fault.FILE_MISSING},
                new Object[] {"204-query-string-conflict-endpoint", Fault.URL_PARAMETER},
                new Object[] {"205-2-duplicated-objective", Fault.DUPLICATE},
                new Object[] {"206-1-invalid-au-url", Fault.URL},
                new Object[] {"207-1-invalid-courseStructure", Fault.XML});
    }

    @ParameterizedTest
    @MethodSource("badStructures")
    void a_structure_that_breaks_the_specification_is_refused(String name, Fault fault) throws IOException {
        refuses(Samples.structure(name), fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"205-1-duplicated-block", "205-3-duplicated-au"})
    void what_is_named_twice_is_refused(String name) throws IOException {
        refuses(
                Samples.structure(name).replacing("cmi5.xml", "http://example.com/index.html", "index.html"),
                Fault.DUPLICATE);
    }

    @Test
    void a_unit_that_lives_elsewhere_is_refused_since_nobody_could_fence_it() throws IOException {
        refuses(Samples.structure("205-3-duplicated-au"), Fault.URL_ELSEWHERE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "202-1-relative-url-no-zip",
                "202-2-relative-url-no-zip",
                "202-3-relative-url-no-zip",
                "202-4-relative-url-no-zip"
            })
    void a_bare_structure_is_no_package(String name) throws IOException {
        var xml = Samples.bareStructure(name);

        assertThatThrownBy(() ->
                        receive(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), Cmi5Structure::read))
                .isInstanceOf(PackageProblem.class)
                .hasMessageContaining("PACKAGE_NOT_ZIP");
        assertNothingLeft();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../keluar.html",
                "a/../../keluar.html",
                "/etc/passwd",
                "C:\\windows\\x",
                "..\\keluar.html",
                "a/./b.html",
                "nama\u0000.html",
                "a//b.html"
            })
    void a_name_that_leads_out_is_refused(String name) throws IOException {
        refuses(Samples.hostile().and(name, "x"), Fault.PATH);
    }

    @Test
    void two_names_that_are_one_on_some_disks_are_refused() throws IOException {
        refuses(Samples.hostile().and("INDEX.html", "x"), Fault.PATH);
    }

    @Test
    void a_file_that_is_a_folder_too_is_refused() throws IOException {
        refuses(Samples.hostile().and("jahat.js/lagi.js", "x"), Fault.PATH);
    }

    @Test
    void a_file_that_swells_is_refused() throws IOException {
        refuses(Samples.hostile().and("besar.bin", new byte[20 << 20]), Fault.BOMB);
    }

    @Test
    void too_many_files_are_refused() throws IOException {
        var zipped = Samples.hostile();
        for (var i = 0; i <= PackageLimits.FILES; i++) zipped.and("f" + i, "");

        refuses(zipped, Fault.TOO_MANY_FILES);
    }

    @Test
    void an_entity_is_refused_before_anything_is_fetched() throws IOException {
        var declared = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><courseStructure";

        refuses(Samples.hostile().replacing("cmi5.xml", "<courseStructure", declared), Fault.XML);
    }

    @Test
    void an_objective_that_is_not_there_is_refused() throws IOException {
        var aims = "</description>\n    <objectives><objective idref=\"https://example.com/o\"/></objectives><url>";

        refuses(Samples.hostile().replacing("cmi5.xml", "</description>\n    <url>", aims), Fault.OBJECTIVE);
    }

    @Test
    void a_good_structure_is_read_with_its_blocks_in_order() throws IOException {
        var whole = cmi5(Samples.catapult("examples/pre_post_test_framed"));

        assertThat(whole.parts())
                .hasSize(2)
                .allSatisfy(block -> assertThat(block.units()).hasSize(3));
        assertThat(whole.allUnits().map(ContentUnit::moveOn))
                .containsExactly(
                        MoveOn.PASSED,
                        MoveOn.COMPLETED_OR_PASSED,
                        MoveOn.PASSED,
                        MoveOn.PASSED,
                        MoveOn.COMPLETED_OR_PASSED,
                        MoveOn.PASSED);
        assertThat(whole.allParts().toList()).last().isEqualTo(whole);
        assertThat(new PackageFiles(root).find(ID, "pre1.html")).isPresent();
        assertThat(new PackageFiles(root).find(ID, "../" + ID + "/pre1.html")).isEmpty();
    }

    @Test
    void a_unit_keeps_what_its_publisher_decided() throws IOException {
        var zipped = Samples.catapult("lts/005-1-invalid-au").and("index.html", "");
        var unit = cmi5(zipped).allUnits().findFirst().orElseThrow();

        assertThat(unit.masteryScore()).isEqualTo(0.9);
        assertThat(unit.activity()).startsWith("https://balai.id/unit/").isNotEqualTo(unit.publisherId());
        assertThat(unit.ownWindow()).isFalse();
    }

    @Test
    void a_thousand_units_are_read() throws IOException {
        var structure = Samples.hostileStructure();
        var from = structure.indexOf("<au ");
        var unit = structure.substring(from, structure.indexOf("</courseStructure>"));
        var many = IntStream.rangeClosed(1, 1_000)
                .mapToObj(i -> unit.replace("jahat/1", "jahat/" + i))
                .collect(Collectors.joining());
        var zipped = Samples.hostile().and("cmi5.xml", structure.replace(unit, many));

        assertThat(cmi5(zipped).allUnits()).hasSize(1_000);
    }

    @Test
    void a_scorm_manifest_gives_its_scos() throws IOException {
        var whole = scorm(Samples.scorm());

        assertThat(whole.title()).isEqualTo("Kas kecil");
        assertThat(whole.units()).singleElement().satisfies(unit -> {
            assertThat(unit.url()).isEqualTo("kuis.html");
            assertThat(unit.masteryScore()).isEqualTo(0.7);
            assertThat(unit.launchParameters()).isEqualTo("tingkat=1");
        });
    }

    @Test
    void scorm_2004_is_refused_by_its_version() {
        assertThatThrownBy(() -> scorm(Samples.scorm()
                        .replacing("imsmanifest.xml", "<schemaversion>1.2", "<schemaversion>2004 4th Edition")))
                .hasMessageContaining("PACKAGE_SCORM_VERSION");
    }

    @Test
    void a_sco_that_is_not_there_is_refused() {
        assertThatThrownBy(() ->
                        scorm(Samples.scorm().replacing("imsmanifest.xml", "href=\"kuis.html\"", "href=\"x.html\"")))
                .hasMessageContaining("PACKAGE_FILE_MISSING");
    }
}
