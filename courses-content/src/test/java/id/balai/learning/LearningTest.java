package id.balai.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.balai.courses.CourseVersion;
import id.balai.school.School;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class LearningTest {
    private static final String FIRST = "mengapa-koperasi-mencatat";
    private static final String CASH = "kas-dan-bank";

    @AutoClose
    private final School school = new School();

    private Progress progress() {
        return school.database.in(() -> school.learning.progress(school.sri, School.SLUG));
    }

    private NextStep next() {
        return school.database.in(() -> school.learning.next(school.sri, School.SLUG));
    }

    private int lessonsLeft() {
        return school.database
                .in(() -> school.remedies.toEarn(school.sri, "PEMBUKUAN", 2))
                .orElseThrow()
                .lessonsLeft();
    }

    private LessonProgress lesson(String key) {
        return progress().lessons().stream()
                .filter(each -> each.lesson().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private List<EventResult> sync(LearningEvent... events) {
        return school.database.in(() -> school.learning.sync(school.sri, List.of(events)));
    }

    private LearningEvent answer(UUID id, String lesson, int step, int chosen) {
        return new LearningEvent(
                id,
                LearningEvent.Type.ANSWERED,
                School.SLUG,
                lesson,
                step,
                chosen,
                school.clock.instant(),
                "hp-1",
                step);
    }

    @Test
    void before_anything_is_known_the_placement_comes_first() {
        assertThat(next().kind()).isEqualTo(NextStep.Kind.PLACEMENT);
        assertThat(next().reason()).isEqualTo(Reason.PLACEMENT_FIRST);
        assertThat(progress().enrolled()).isFalse();
    }

    @Test
    void all_right_and_all_wrong_in_the_placement_lead_to_different_steps_with_their_reasons() {
        school.placed(school.sri, School::right);
        var afterAllRight = next();
        var joko = school.person("Joko Santoso");
        school.placed(joko, School::wrong);
        var afterAllWrong = school.database.in(() -> school.learning.next(joko, School.SLUG));

        assertThat(afterAllRight.kind()).isEqualTo(NextStep.Kind.EXAM);
        assertThat(afterAllRight.reason()).isEqualTo(Reason.ALL_KNOWN);
        assertThat(afterAllWrong.lesson()).isEqualTo(FIRST);
        assertThat(afterAllWrong.reason()).isEqualTo(Reason.PLACEMENT_GAP);
        assertThat(afterAllWrong.minutes())
                .isEqualTo(school.version.lesson(FIRST).minutes());
        assertThat(afterAllWrong.kilobytes()).isPositive();
    }

    @Test
    void what_is_left_falls_by_one_when_a_lesson_is_finished() {
        assertThat(lessonsLeft()).isEqualTo(9);

        school.practise(school.sri, CASH, 1, true);
        assertThat(lessonsLeft()).isEqualTo(9);
        assertThat(next().lesson()).isEqualTo(CASH);
        assertThat(next().step()).isEqualTo(2);
        assertThat(next().reason()).isEqualTo(Reason.LESSON_BEGUN);

        school.learn(school.sri, CASH);
        assertThat(lessonsLeft()).isEqualTo(8);
        assertThat(school.verbs(school.sri))
                .startsWith("registered", "answered")
                .endsWith("completed");
    }

    @Test
    void the_remedy_names_course_minutes_and_next_step() {
        var remedy = school.database
                .in(() -> school.remedies.toEarn(school.sri, "PEMBUKUAN", 2))
                .orElseThrow();

        assertThat(remedy.course()).isEqualTo(School.SLUG);
        assertThat(remedy.minutesLeft()).isEqualTo(school.version.minutes());
        assertThat(remedy.examDue()).isTrue();
        assertThat(remedy.url()).isEqualTo("/belajar/" + School.SLUG + "/lanjut");
        assertThat(school.database.in(() -> school.remedies.toEarn(school.sri, "MENERBANGKAN_PESAWAT", 1)))
                .isEmpty();
    }

    @Test
    void an_event_sent_twice_counts_once() {
        var id = UUID.randomUUID();

        assertThat(sync(answer(id, CASH, 1, 0)))
                .extracting(EventResult::status)
                .containsExactly(EventResult.Status.ACCEPTED);
        assertThat(sync(answer(id, CASH, 1, 0)))
                .extracting(EventResult::status)
                .containsExactly(EventResult.Status.KNOWN);

        assertThat(school.verbs(school.sri)).containsExactly("registered", "answered");
    }

    @Test
    void one_bad_event_leaves_the_others_whole() {
        var results = sync(
                answer(UUID.randomUUID(), CASH, 1, 0),
                answer(UUID.randomUUID(), "tidak-ada", 1, 0),
                answer(UUID.randomUUID(), CASH, 99, 0),
                answer(UUID.randomUUID(), CASH, 2, 99),
                answer(UUID.randomUUID(), CASH, 2, 0));

        assertThat(results)
                .extracting(EventResult::code)
                .containsExactly(null, "NOT_FOUND", "NOT_FOUND", "NO_SUCH_OPTION", null);
        assertThat(lesson(CASH).answered()).isEqualTo(2);
    }

    @Test
    void an_outbox_has_its_limit() {
        var many = Collections.nCopies(501, answer(UUID.randomUUID(), CASH, 1, 0));

        assertThatThrownBy(() -> school.database.in(() -> school.learning.sync(school.sri, many)))
                .isInstanceOf(BatchTooLarge.class);
    }

    @Test
    void work_done_without_a_link_keeps_its_time_and_a_clock_that_runs_ahead_does_not() {
        var yesterday = school.clock.instant().minus(Duration.ofDays(1));
        var tomorrow = school.clock.instant().plus(Duration.ofDays(1));
        sync(
                new LearningEvent(
                        UUID.randomUUID(),
                        LearningEvent.Type.OPENED,
                        School.SLUG,
                        CASH,
                        null,
                        null,
                        yesterday,
                        "hp-1",
                        1),
                new LearningEvent(
                        UUID.randomUUID(),
                        LearningEvent.Type.OPENED,
                        School.SLUG,
                        CASH,
                        null,
                        null,
                        tomorrow,
                        "hp-1",
                        2));

        var times = school.database.in(() -> school.database
                .sql()
                .list(
                        "select json->>'timestamp' from statement where json->'verb'->'display'->>'en' = 'experienced'"
                                + " order by 1",
                        row -> row.getString(1)));
        assertThat(times).containsExactly("2026-11-20T07:30:00Z", "2026-11-21T07:30:00Z");
    }

    @Test
    void a_wrong_answer_comes_again_tomorrow_and_is_let_go_after_three_right_ones_on_their_days() {
        school.learn(school.sri, CASH);
        school.practise(school.sri, CASH, 1, false);
        assertThat(lesson(CASH).mastery()).isEqualTo(Mastery.PAHAM);
        assertThat(repeats()).isEmpty();

        school.practise(school.sri, CASH, 1, true);
        school.clock.pass(Duration.ofDays(1));
        assertThat(repeats()).containsExactly(new Repeat(CASH, 1, LocalDate.of(2026, 11, 22)));

        for (var wait : List.of(3, 7, 0)) {
            school.practise(school.sri, CASH, 1, true);
            school.clock.pass(Duration.ofDays(wait));
        }
        assertThat(lesson(CASH).repeats()).isZero();
        assertThat(lesson(CASH).mastery()).isEqualTo(Mastery.MAHIR);
    }

    private List<Repeat> repeats() {
        return school.database.in(() -> school.learning.repeats(school.sri, School.SLUG));
    }

    @Test
    void who_is_enrolled_stays_on_their_version() {
        var enrolment = school.database.in(() -> school.learning.enrol(school.sri, School.SLUG));
        var trainer = school.trainer();
        CourseVersion second = school.database.in(() -> school.courses.publish(trainer, School.SLUG));

        var seen = school.database.in(() -> school.learning.version(school.sri, School.SLUG));
        var joko = school.person("Joko Santoso");

        assertThat(seen.id()).isEqualTo(enrolment.courseVersion()).isNotEqualTo(second.id());
        assertThat(school.database
                        .in(() -> school.learning.version(joko, School.SLUG))
                        .id())
                .isEqualTo(second.id());
        assertThat(school.database.in(() -> school.learning.enrol(school.sri, School.SLUG)))
                .isEqualTo(enrolment);
    }

    @Test
    void after_three_failures_the_weakest_lesson_is_reviewed_until_the_next_sitting() {
        school.learnAll(school.sri);
        assertThat(next().reason()).isEqualTo(Reason.ALL_DONE);
        for (var i = 0; i < 3; i++) {
            var sitting = school.database.in(() -> school.examinations.start(school.sri, school.version.id()));
            school.database.run(() -> school.examinations.finish(school.sri, sitting.id()));
            if (i == 0) assertThat(next().reason()).isEqualTo(Reason.TRY_AGAIN);
        }

        assertThat(next().kind()).isEqualTo(NextStep.Kind.LESSON);
        assertThat(next().reason()).isEqualTo(Reason.REVIEW_MEANWHILE);
        school.clock.pass(Duration.ofHours(25));
        assertThat(next().kind()).isEqualTo(NextStep.Kind.EXAM);
    }
}
