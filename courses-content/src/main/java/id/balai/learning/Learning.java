package id.balai.learning;

import id.balai.assessment.Examinations;
import id.balai.assessment.Placement;
import id.balai.authorization.Qualifications;
import id.balai.courses.CourseActivities;
import id.balai.courses.CourseVersion;
import id.balai.courses.Courses;
import id.balai.database.Sql;
import id.balai.records.Records;
import id.balai.records.Statements;
import id.balai.records.Verb;
import id.balai.refusal.NotFound;
import id.balai.refusal.Refusal;
import id.balai.region.Zones;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Taking courses: enrolling, practising, and how far one is. */
@ApplicationScoped
@Transactional
public class Learning {
    /** An outbox of a long day without a link fits in one. */
    public static final int LARGEST_BATCH = 500;

    private static final String THIS_SERVER = "server";

    private final Sql sql;
    private final Courses courses;
    private final Records records;
    private final ProgressReader reader;
    private final InstantSource clock;

    @Inject
    public Learning(
            Sql sql,
            Courses courses,
            Placement placement,
            Examinations examinations,
            Qualifications qualifications,
            Records records,
            InstantSource clock) {
        this.sql = sql;
        this.courses = courses;
        this.records = records;
        this.reader = new ProgressReader(placement, examinations, qualifications, clock);
        this.clock = clock;
    }

    /** Enrols in the version published now; who is enrolled stays where they are. */
    public Enrolment enrol(UUID person, String slug) {
        var version = courses.current(slug);
        var notebook = notebook(person, version);
        var isNew = notebook.enrol(version.id(), clock.instant());
        var enrolment = notebook.enrolment().orElseThrow();
        if (isNew)
            records.record(Statements.of(person, Verb.REGISTERED, CourseActivities.course(version))
                    .registration(enrolment.id())
                    .json());
        return enrolment;
    }

    public Optional<Enrolment> find(UUID person, String slug) {
        return notebook(person, courses.current(slug)).enrolment();
    }

    /** The version somebody sees: the one they are enrolled in, else the one published now. Asked with every lesson. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public CourseVersion version(UUID person, String slug) {
        return new Notebook(sql, person, courses.id(slug))
                .enrolment()
                .map(enrolment -> courses.version(enrolment.courseVersion()))
                .orElseGet(() -> courses.current(slug));
    }

    /** Progress in a course; who is not enrolled stands at its beginning. */
    public Progress progress(UUID person, String slug) {
        var current = courses.current(slug);
        var notebook = notebook(person, current);
        return notebook.enrolment()
                .map(enrolment -> reader.read(person, courses.version(enrolment.courseVersion()), notebook, true))
                .orElseGet(() -> reader.read(person, current, notebook, false));
    }

    public NextStep next(UUID person, String slug) {
        var progress = progress(person, slug);
        return NextStep.of(progress, courses.version(progress.courseVersion()));
    }

    /** The courses somebody takes, the newest first. */
    public List<Progress> of(UUID person) {
        return sql
                .list(
                        "select id, person_id, course_id, course_version_id, enrolled_at from enrolment"
                                + " where person_id = ? order by enrolled_at desc, id desc",
                        Notebook::enrolment,
                        person)
                .stream()
                .map(enrolment -> {
                    var version = courses.version(enrolment.courseVersion());
                    return reader.read(person, version, notebook(person, version), true);
                })
                .toList();
    }

    /** Takes what happened in the player, each event once; enrols where needed. */
    public List<EventResult> sync(UUID person, List<LearningEvent> events) {
        if (events.size() > LARGEST_BATCH) throw new BatchTooLarge(LARGEST_BATCH);
        sql.list("select pg_advisory_xact_lock(hashtextextended(?, 120))", row -> 1, person.toString());
        return events.stream().map(event -> take(person, event)).toList();
    }

    /** Takes one practice answer; the same client id again changes nothing. */
    public EventResult practise(
            UUID person, String slug, String lesson, int step, int chosen, UUID client, Instant at) {
        var type = LearningEvent.Type.ANSWERED;
        return sync(person, List.of(new LearningEvent(client, type, slug, lesson, step, chosen, at, THIS_SERVER, 0)))
                .get(0);
    }

    /** That a lesson was opened; the same client id again changes nothing. */
    public EventResult open(UUID person, String slug, String lesson, UUID client) {
        var type = LearningEvent.Type.OPENED;
        var now = clock.instant();
        return sync(person, List.of(new LearningEvent(client, type, slug, lesson, null, null, now, THIS_SERVER, 0)))
                .get(0);
    }

    /** That somebody is done with the unit behind a lesson's steps; a unit that is no longer there counts for nothing. */
    public void unitDone(UUID person, String slug, String key, UUID unit) {
        var enrolment = enrol(person, slug);
        var version = courses.version(enrolment.courseVersion());
        if (!version.has(key) || !unit.equals(version.lesson(key).unit())) return;
        new EventDesk(records, enrolment, version, notebook(person, version), clock.instant())
                .unitDone(version.lesson(key), unit);
    }

    /** The same wherever the unit stands in the courses somebody takes. */
    public void unitDoneWhereTied(UUID person, UUID unit) {
        for (var progress : of(person))
            for (var lesson : courses.version(progress.courseVersion()).lessons())
                if (unit.equals(lesson.unit())) unitDone(person, progress.slug(), lesson.key(), unit);
    }

    /** How many of these people have learned something since then. */
    public int learnersSince(Collection<UUID> people, Instant since) {
        var ids = people.stream().map(UUID::toString).toArray(String[]::new);
        return sql.one(
                        "select count(distinct person_id) from learning_event"
                                + " where person_id = any(?::uuid[]) and received_at >= ?",
                        row -> row.getInt(1),
                        ids,
                        since)
                .orElse(0);
    }

    /** The questions to try again today. */
    public List<Repeat> repeats(UUID person, String slug) {
        var today = Zones.today(clock);
        return notebook(person, courses.current(slug)).repeats().stream()
                .filter(repeat -> !repeat.dueOn().isAfter(today))
                .toList();
    }

    /**
     * A refusal comes before anything is written, so that one bad event leaves the others whole. It may not come through
     * another bean, whose interceptor would undo them all: hence the look at whether the course is there.
     */
    private EventResult take(UUID person, LearningEvent event) {
        try {
            if (courses.find(event.course()).isEmpty()) throw new NotFound("course", event.course());
            var enrolment = enrol(person, event.course());
            var version = courses.version(enrolment.courseVersion());
            var desk = new EventDesk(records, enrolment, version, notebook(person, version), clock.instant());
            var status = desk.take(event) ? EventResult.Status.ACCEPTED : EventResult.Status.KNOWN;
            return new EventResult(event.id(), status, null);
        } catch (Refusal refusal) {
            return new EventResult(event.id(), EventResult.Status.REFUSED, refusal.code());
        }
    }

    private Notebook notebook(UUID person, CourseVersion version) {
        return new Notebook(sql, person, version.course());
    }
}
