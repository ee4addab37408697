package id.balai.courses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.balai.identity.Accounts;
import id.balai.identity.Person;
import id.balai.identity.PlatformRole;
import id.balai.identity.UserAccount;
import id.balai.testing.Fired;
import id.balai.testing.TestDatabase;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CoursesTest {
    private static final String SLUG = "pembukuan-koperasi-dasar";
    private static final String NEW_TEXT = """
            ## Langkah baru

            Teks yang baru.

            ```tanya
            Ya?
            * Ya | Betul.
            - Tidak | Bukan.
            ```
            """;

    @AutoClose
    private final TestDatabase database = TestDatabase.with(Person.class, UserAccount.class, Course.class);

    private final Fired<CoursePublished> published = new Fired<>();
    private final Accounts accounts = new Accounts(database.entities(), database.sql());
    private final Courses courses = new Courses(
            database.entities(),
            database.sql(),
            accounts,
            published.event(),
            InstantSource.fixed(Instant.parse("2026-11-21T07:30:00Z")));

    @BeforeEach
    void the_shipped_course() {
        database.run(() -> courses.ship(ShippedCourse.read(SLUG)));
    }

    private UUID trainer(String username, String region) {
        return database.in(() -> {
            var person = accounts.register(username, "Pak");
            accounts.open(person.id(), username, "padi-menguning-7", Set.of(PlatformRole.TRAINER), region);
            return person.id();
        });
    }

    @Test
    void a_new_version_reaches_new_learners_and_leaves_the_old_one_as_it_was() {
        var klaten = trainer("pelatih.klaten", "33.10");
        var first = database.in(() -> courses.current(SLUG));

        database.run(() -> courses.saveLesson(klaten, SLUG, "kas-dan-bank", "Kas dan buktinya", NEW_TEXT));
        assertThat(database.in(() -> courses.current(SLUG))).isEqualTo(first);
        assertThat(database.in(() -> courses.draft(SLUG)).changed()).isTrue();
        var second = database.in(() -> courses.publish(klaten, SLUG));

        assertThat(second.number()).isEqualTo(2);
        assertThat(database.in(() -> courses.current(SLUG))
                        .lesson("kas-dan-bank")
                        .title())
                .isEqualTo("Kas dan buktinya");
        assertThat(database.in(() -> courses.version(first.id()))
                        .lesson("kas-dan-bank")
                        .title())
                .isEqualTo("Kas, bank, dan QRIS");
        assertThat(published.events()).hasSize(2).last().isEqualTo(new CoursePublished(second.id()));
    }

    @Test
    void an_upload_belongs_to_a_lesson_from_the_next_version_on() {
        var klaten = trainer("pelatih.klaten", "33.10");
        var upload = UUID.randomUUID();

        database.run(() -> courses.showClip(klaten, SLUG, "kas-dan-bank", upload));

        assertThat(current().lesson("kas-dan-bank").video()).isNotEqualTo(upload.toString());
        database.run(() -> courses.publish(klaten, SLUG));
        assertThat(current().lesson("kas-dan-bank").video()).isEqualTo(upload.toString());
    }

    private CourseVersion current() {
        return database.in(() -> courses.current(SLUG));
    }

    @Test
    void only_a_trainer_of_the_issuing_region_changes_or_publishes() {
        var demak = trainer("pelatih.demak", "33.21");

        assertThatThrownBy(() -> database.run(() -> courses.publish(demak, SLUG)))
                .isInstanceOf(NotATrainer.class);
        assertThatThrownBy(() -> database.run(() -> courses.saveLesson(demak, SLUG, "kas-dan-bank", "Kas", NEW_TEXT)))
                .isInstanceOf(NotATrainer.class);
    }

    @Test
    void a_lesson_that_cannot_be_read_is_not_saved() {
        var klaten = trainer("pelatih.klaten", "33.10");

        assertThatThrownBy(() ->
                        database.run(() -> courses.saveLesson(klaten, SLUG, "kas-dan-bank", "Kas", "tanpa langkah")))
                .isInstanceOf(LessonProblem.class);
        assertThat(database.in(() -> courses.draft(SLUG)).changed()).isFalse();
    }

    @Test
    void shipping_again_changes_nothing() {
        database.run(() -> courses.ship(ShippedCourse.read(SLUG)));

        assertThat(database.in(() -> courses.draft(SLUG)).published()).isEqualTo(1);
    }

    @Test
    void the_catalogue_shows_what_can_be_taken_and_what_is_announced() {
        database.run(() -> ShippedCourse.announcements().forEach(courses::announce));

        var cards = database.in(courses::catalogue);

        assertThat(cards.get(0)).satisfies(card -> {
            assertThat(card.slug()).isEqualTo(SLUG);
            assertThat(card.lessons()).isEqualTo(9);
        });
        assertThat(cards).hasSizeGreaterThanOrEqualTo(6);
        assertThat(cards.subList(1, cards.size())).allMatch(card -> card.status() == CourseCard.Status.ANNOUNCED);
    }

    @Test
    void the_course_for_a_competency_is_the_one_that_reaches_its_level() {
        assertThat(database.in(() -> courses.findFor("PEMBUKUAN", 2))).isPresent();
        assertThat(database.in(() -> courses.findFor("PEMBUKUAN", 3))).isEmpty();
        assertThat(database.in(() -> courses.findFor("PAJAK", 1))).isEmpty();
    }

    @Test
    void the_course_and_each_lesson_may_be_found_by_their_words() {
        var found = database.in(() -> new Findables(courses).all().toList());

        assertThat(found).hasSize(10);
        assertThat(found)
                .filteredOn(each -> each.id().equals("lesson:" + SLUG + "/debit-dan-kredit"))
                .singleElement()
                .satisfies(lesson -> {
                    assertThat(lesson.text())
                            .contains("Tiga anggota datang bersamaan")
                            .doesNotContain("<");
                    assertThat(lesson.url()).isEqualTo("/belajar/" + SLUG + "/debit-dan-kredit");
                });
    }

    @Test
    void a_published_version_can_be_changed_by_nobody() throws Exception {
        try (var connection = java.sql.DriverManager.getConnection(database.url());
                var statement = connection.createStatement()) {
            for (var sql : List.of("update course_version set number = 9", "delete from course_version"))
                assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("permission denied");
        }
    }
}
