package id.balai.learning;

import com.github.f4b6a3.uuid.UuidCreator;
import id.balai.courses.Lesson;
import id.balai.database.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is written down about one person in one course: enrolment, answers, finished lessons, repeats. */
final class Notebook {
    /** The newest answer to a step. */
    record Answered(String lesson, int step, boolean right) {}

    private final Sql sql;
    private final UUID person;
    private final UUID course;

    Notebook(Sql sql, UUID person, UUID course) {
        this.sql = sql;
        this.person = person;
        this.course = course;
    }

    Optional<Enrolment> enrolment() {
        return sql.one(
                "select id, person_id, course_id, course_version_id, enrolled_at from enrolment"
                        + " where person_id = ? and course_id = ?",
                Notebook::enrolment,
                person,
                course);
    }

    /** Tells whether it was new. */
    boolean enrol(UUID version, Instant at) {
        return 1
                == sql.run(
                        "insert into enrolment (id, person_id, course_id, course_version_id, enrolled_at)"
                                + " values (?, ?, ?, ?, ?) on conflict (person_id, course_id) do nothing",
                        UuidCreator.getTimeOrderedEpoch(),
                        person,
                        course,
                        version,
                        at);
    }

    /** Tells whether it was new. */
    boolean keep(LearningEvent event, @Nullable Boolean right, Instant happened, Instant now) {
        return 1
                == sql.run(
                        "insert into learning_event (person_id, id, type, course_id, lesson, step, chosen, was_right,"
                                + " happened_at, received_at, device, sequence)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                        person,
                        event.id(),
                        event.type(),
                        course,
                        event.lesson(),
                        event.step(),
                        event.chosen(),
                        right,
                        happened,
                        now,
                        event.device(),
                        event.sequence());
    }

    List<Answered> answers() {
        return sql.list(
                "select distinct on (lesson, step) lesson, step, was_right from learning_event"
                        + " where person_id = ? and course_id = ? and type = 'ANSWERED'"
                        + " order by lesson, step, happened_at desc, sequence desc, id",
                row -> new Answered(row.getString(1), row.getInt(2), row.getBoolean(3)),
                person,
                course);
    }

    int stepsAnswered(String lesson) {
        return sql.one(
                        "select count(distinct step) from learning_event where person_id = ? and course_id = ?"
                                + " and lesson = ? and type = 'ANSWERED'",
                        row -> row.getInt(1),
                        person,
                        course,
                        lesson)
                .orElse(0);
    }

    /** Tells whether it was new. */
    boolean finish(String lesson, Instant at) {
        return 1
                == sql.run(
                        "insert into finished_lesson (person_id, course_id, lesson, finished_at) values (?, ?, ?, ?)"
                                + " on conflict do nothing",
                        person,
                        course,
                        lesson,
                        at);
    }

    Set<String> finished() {
        return sql
                .list(
                        "select lesson from finished_lesson where person_id = ? and course_id = ?",
                        row -> row.getString(1),
                        person,
                        course)
                .stream()
                .collect(Collectors.toSet());
    }

    /** Tells whether it was new. */
    boolean keepUnit(String lesson, UUID unit, Instant at) {
        return 1
                == sql.run(
                        "insert into unit_done (person_id, course_id, lesson, unit_id, done_at) values (?, ?, ?, ?, ?)"
                                + " on conflict do nothing",
                        person,
                        course,
                        lesson,
                        unit,
                        at);
    }

    /** Whether nothing is left of the unit behind the lesson's steps, as where there is none. */
    boolean unitDone(Lesson lesson) {
        return lesson.unit() == null
                || sql.one(
                                "select 1 from unit_done where person_id = ? and course_id = ? and lesson = ?"
                                        + " and unit_id = ?",
                                row -> true,
                                person,
                                course,
                                lesson.key(),
                                lesson.unit())
                        .isPresent();
    }

    List<Repeat> repeats() {
        return sql.list(
                "select lesson, step, due_on from repeat where person_id = ? and course_id = ? order by due_on, lesson, step",
                row -> new Repeat(row.getString(1), row.getInt(2), row.getObject(3, LocalDate.class)),
                person,
                course);
    }

    Optional<Spacing> spacing(String lesson, int step) {
        return sql.one(
                "select due_on, days from repeat where person_id = ? and course_id = ? and lesson = ? and step = ?",
                row -> new Spacing(row.getObject(1, LocalDate.class), row.getInt(2)),
                person,
                course,
                lesson,
                step);
    }

    void repeat(String lesson, int step, Spacing spacing) {
        sql.run(
                "insert into repeat (person_id, course_id, lesson, step, due_on, days) values (?, ?, ?, ?, ?, ?)"
                        + " on conflict (person_id, course_id, lesson, step)"
                        + " do update set due_on = excluded.due_on, days = excluded.days",
                person,
                course,
                lesson,
                step,
                spacing.dueOn(),
                spacing.days());
    }

    void letGo(String lesson, int step) {
        sql.run(
                "delete from repeat where person_id = ? and course_id = ? and lesson = ? and step = ?",
                person,
                course,
                lesson,
                step);
    }

    static Enrolment enrolment(ResultSet row) throws SQLException {
        return new Enrolment(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                row.getObject(4, UUID.class),
                row.getTimestamp(5).toInstant());
    }
}
