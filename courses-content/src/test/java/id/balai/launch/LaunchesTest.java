package id.balai.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.balai.certification.LessonsLeft;
import id.balai.identity.PlatformRole;
import id.balai.learning.NextStep;
import id.balai.records.Documents;
import id.balai.records.Recorded;
import id.balai.refusal.NotFound;
import id.balai.school.School;
import id.balai.testing.Fired;
import id.balai.testing.Zipped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A unit behind a lesson of the shipped course: its result counts for progress, and by that for the certificate. */
class LaunchesTest {
    private static final String BASE = "https://balai.example";
    private static final String SRI = "sri.wahyuni";
    private static final String LESSON = "mengapa-koperasi-mencatat";

    @TempDir
    Path root;

    @AutoClose
    private final School school = new School();

    private final Fired<PackageRemoved> removed = new Fired<>();

    private PackageFiles files;
    private Packages packages;
    private Launches launches;
    private UnitDesk desk;
    private ScormDesk scorm;
    private Waivers waivers;
    private UUID trainer;

    @BeforeEach
    void open() {
        var sql = school.database.sql();
        files = new PackageFiles(root);
        packages = new Packages(sql, files, school.courses, school.accounts, removed.event(), school.clock);
        var paths = new SignedPaths(new byte[32], school.clock);
        launches = new Launches(
                sql,
                packages,
                files,
                school.learning,
                school.records,
                new Documents(sql, school.clock),
                paths,
                school.clock);
        desk = new UnitDesk(sql, packages, school.learning, school.records, new Recorded(sql), school.clock);
        scorm = new ScormDesk(sql, packages, school.learning, school.records, school.clock);
        waivers = new Waivers(sql, packages, school.accounts, school.learning, school.records, school.clock);
        trainer = school.trainer();
    }

    /** The course as it is published from now on, with a unit behind its first lesson. */
    private ContentUnit tied(Zipped zipped) {
        var content = school.database.in(() -> packages.bring(trainer, zipped.open()));
        var unit = content.units().get(0);
        school.database.run(() -> packages.tie(trainer, School.SLUG, LESSON, unit.id()));
        school.database.run(() -> school.courses.publish(trainer, School.SLUG));
        return unit;
    }

    private UUID launched() {
        return school.database.in(() -> launches.launch(school.sri, School.SLUG, LESSON, BASE));
    }

    private boolean finished() {
        return school.database.in(() -> school.learning.progress(school.sri, School.SLUG)).lessons().stream()
                .filter(each -> each.lesson().equals(LESSON))
                .findFirst()
                .orElseThrow()
                .finished();
    }

    @Test
    void the_certificate_waits_for_the_unit() {
        tied(Samples.scorm());
        school.learnAll(school.sri);
        assertThat(finished()).isFalse();
        assertThatThrownBy(() -> school.database.run(() -> school.exam.start(school.sri, School.SLUG)))
                .isInstanceOf(LessonsLeft.class);
        var next = school.database.in(() -> school.learning.next(school.sri, School.SLUG));
        assertThat(next.kind()).isEqualTo(NextStep.Kind.LESSON);
        assertThat(next.step()).isEqualTo(school.version.lesson(LESSON).steps().size() + 1);

        var session = launched();
        school.database.run(() -> scorm.commit(school.sri, session, Map.of("cmi.core.score.raw", "90"), true));

        assertThat(finished()).isTrue();
        assertThat(school.examined(school.sri, 20).certificate()).isNotNull();
        assertThat(school.verbs(school.sri)).contains("passed");
    }

    @Test
    void a_failed_unit_leaves_the_lesson_open() {
        tied(Samples.scorm());
        school.learnAll(school.sri);
        var session = launched();

        school.database.run(() -> scorm.commit(school.sri, session, Map.of("cmi.core.score.raw", "10"), true));

        assertThat(finished()).isFalse();
        assertThat(school.database
                        .in(() -> launches.card(school.sri, School.SLUG, LESSON))
                        .done())
                .isFalse();
    }

    @Test
    void who_is_let_off_the_unit_is_done_with_it() {
        var unit = tied(Samples.hostile());
        school.learnAll(school.sri);
        openAccount();
        assertThatThrownBy(() -> school.database.run(() -> waivers.waive(school.sri, SRI, unit.id(), "Mau")))
                .isInstanceOf(NotForPackages.class);
        assertThatThrownBy(() -> school.database.run(() -> waivers.waive(trainer, SRI, unit.id(), " ")))
                .isInstanceOf(WaiverReasonMissing.class);

        assertThatThrownBy(() -> school.database.run(() -> waivers.waive(trainer, "tidak.ada", unit.id(), "Lulus")))
                .isInstanceOf(LearnerUnknown.class);
        school.database.run(() -> waivers.waive(trainer, SRI, unit.id(), "Sudah tatap muka"));
        school.database.run(() -> waivers.waive(trainer, SRI, unit.id(), "Sekali lagi"));

        assertThat(finished()).isTrue();
        assertThat(school.verbs(school.sri)).containsOnlyOnce("waived").containsOnlyOnce("satisfied");
    }

    @Test
    void a_package_goes_only_while_no_lesson_and_nobody_needs_it() {
        var spare =
                school.database.in(() -> packages.bring(trainer, Samples.scorm().open()));
        school.database.run(() ->
                packages.tie(trainer, School.SLUG, LESSON, spare.units().get(0).id()));
        assertThatThrownBy(() -> school.database.run(() -> packages.remove(school.sri, spare.id())))
                .isInstanceOf(NotForPackages.class);
        assertThatThrownBy(() -> school.database.run(() -> packages.remove(trainer, spare.id())))
                .isInstanceOf(PackageInUse.class)
                .hasMessageContaining(school.version.content().title());
        assertThatThrownBy(() -> school.database.run(() -> packages.remove(anotherTrainer(), spare.id())))
                .isInstanceOf(PackageOfAnother.class);

        school.database.run(() -> packages.tie(trainer, School.SLUG, LESSON, null));
        school.database.run(() -> packages.remove(trainer, spare.id()));
        removed.events().forEach(packages::removed);

        assertThat(school.database.in(packages::all)).isEmpty();
        assertThat(root).isEmptyDirectory();
    }

    @Test
    void a_package_that_results_speak_of_stays() {
        var spare =
                school.database.in(() -> packages.bring(trainer, Samples.scorm().open()));
        openAccount();
        school.database.run(
                () -> waivers.waive(trainer, SRI, spare.units().get(0).id(), "Sudah tatap muka"));

        assertThatThrownBy(() -> school.database.run(() -> packages.remove(trainer, spare.id())))
                .isInstanceOf(PackageInUse.class)
                .hasMessageContaining("PACKAGE_BEGUN");

        assertThat(removed.events()).isEmpty();
        assertThat(school.database.in(packages::all)).containsExactly(spare);
    }

    private UUID anotherTrainer() {
        var person = school.accounts.register("Ratih Pelatih", "Bu").id();
        school.accounts.open(person, "pelatih.sleman", "padi-menguning-7", Set.of(PlatformRole.TRAINER), "34.04");
        return person;
    }

    private void openAccount() {
        school.database.run(() -> school.accounts.open(school.sri, SRI, "sandi yang panjang", Set.of(), ""));
    }

    @Test
    void the_key_is_given_once_and_is_good_for_its_session_alone() {
        tied(Samples.hostile());
        var session = launched();

        var key = school.database.in(() -> desk.fetch(session)).orElseThrow();

        assertThat(school.database.in(() -> desk.fetch(session))).isEmpty();
        var pair = new String(Base64.getDecoder().decode(key), StandardCharsets.UTF_8).split(":", -1);
        var found = school.database.in(() -> desk.find(pair[0], pair[1])).orElseThrow();
        assertThat(found.session()).isEqualTo(session);
        assertThat(school.database.in(() -> desk.find(pair[0], "lain"))).isEmpty();
        assertThat(school.database.in(() -> desk.find("bukan", pair[1]))).isEmpty();
        assertThat(school.database.in(() -> launches.opening(school.sri, session, BASE)))
                .isEmpty();
    }

    @Test
    void another_launch_abandons_the_first() {
        tied(Samples.hostile());
        var first = launched();
        var key = school.database.in(() -> desk.fetch(first)).orElseThrow();
        var pair = new String(Base64.getDecoder().decode(key), StandardCharsets.UTF_8).split(":", -1);

        launched();

        assertThat(school.verbs(school.sri)).containsSubsequence("launched", "abandoned", "launched");
        assertThatThrownBy(() -> school.database.in(() -> desk.find(pair[0], pair[1])))
                .isInstanceOf(RuleViolated.class);
    }

    @Test
    void what_was_left_open_for_a_day_is_abandoned_once() {
        tied(Samples.hostile());
        launched();
        school.database.run(launches::abandonStale);
        assertThat(school.verbs(school.sri)).doesNotContain("abandoned");

        school.clock.pass(SignedPaths.GOOD_FOR.plusMinutes(1));
        school.database.run(launches::abandonStale);
        school.database.run(launches::abandonStale);

        assertThat(school.verbs(school.sri)).containsOnlyOnce("abandoned");
    }

    @Test
    void nobody_opens_or_answers_anothers_session() {
        tied(Samples.scorm());
        var session = launched();
        var other = school.person("Orang Lain");

        assertThatThrownBy(() -> school.database.run(() -> launches.opening(other, session, BASE)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> school.database.run(() -> scorm.commit(other, session, Map.of(), true)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void only_trainers_bring_packages_in() throws IOException {
        try (var zip = Samples.scorm().open()) {
            assertThatThrownBy(() -> school.database.run(() -> packages.bring(school.sri, zip)))
                    .isInstanceOf(NotForPackages.class);
        }
    }
}
