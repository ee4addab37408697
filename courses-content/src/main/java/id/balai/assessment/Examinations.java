package id.balai.assessment;

import id.balai.courses.CourseVersion;
import id.balai.courses.Courses;
import id.balai.database.Sql;
import id.balai.records.Records;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Examinations: items drawn by blueprint, graded here, at most three sittings in 24 hours. Pages start and finish them
 * through {@code id.balai.certification.FinalExam}, which adds what must be learned before and what is earned after.
 */
@ApplicationScoped
@Transactional
public class Examinations {
    public static final int MOST_ATTEMPTS = 3;
    private static final Duration WINDOW = Duration.ofHours(24);

    private final Attempts attempts;
    private final Items items;
    private final Courses courses;
    private final Traces traces;
    private final InstantSource clock;

    @Inject
    public Examinations(EntityManager entities, Sql sql, Courses courses, Records records, InstantSource clock) {
        this.attempts = new Attempts(entities, sql);
        this.items = new Items(sql);
        this.courses = courses;
        this.traces = new Traces(records);
        this.clock = clock;
    }

    /** Begins a sitting, or goes on with the open one, be its time up or not. */
    public Attempt start(UUID person, UUID courseVersion) {
        attempts.oneAtATime(person);
        return attempts.latest(person, courseVersion, Use.EXAM)
                .filter(latest -> !latest.finished())
                .orElseGet(() -> begin(person, courses.version(courseVersion)));
    }

    private Attempt begin(UUID person, CourseVersion version) {
        possibleAt(person, version).ifPresent(possible -> {
            throw new AttemptsSpent(MOST_ATTEMPTS, possible);
        });
        var seed = Seeds.next();
        var drawn = Blueprint.draw(version.content(), items.of(version.course(), Use.EXAM), attempts.met(person), seed);
        var time = Duration.ofMinutes(version.content().examMinutes());
        var attempt = Attempt.exam(person, version.id(), seed, drawn, clock.instant(), time);
        attempts.keep(attempt);
        traces.begun(attempt, version);
        return attempt;
    }

    /** When the next sitting may begin; absent when it may now. */
    public Optional<Instant> possibleAt(UUID person, CourseVersion version) {
        var since = clock.instant().minus(WINDOW);
        var begun = attempts.examsSince(person, version.course(), since);
        if (begun.size() < MOST_ATTEMPTS) return Optional.empty();
        return Optional.of(begun.get(begun.size() - MOST_ATTEMPTS).plus(WINDOW));
    }

    public Attempt get(UUID person, UUID attempt) {
        return attempts.get(person, attempt, Use.EXAM);
    }

    /** All items of the attempt in their order, with what was chosen so far. */
    public List<ItemView> items(UUID person, UUID attempt) {
        var drawn = attempts.get(person, attempt, Use.EXAM).drawn();
        var words = items.drawnIn(attempt);
        return drawn.stream()
                .map(item -> item.view(Items.known(words, item.item()), item.number(), drawn.size()))
                .toList();
    }

    public Graded answer(UUID person, UUID attempt, UUID item, int chosen) {
        var sitting = attempts.forChange(person, attempt, Use.EXAM);
        var key = Items.known(items.drawnIn(attempt), item);
        if (sitting.answer(key, chosen, clock.instant()))
            traces.answered(sitting, courses.version(sitting.courseVersion()), key);
        var answered = sitting.answered();
        return new Graded(
                answered, sitting.drawn().size(), answered == sitting.drawn().size());
    }

    /** Takes the answers still missing, all that came in time, and grades. */
    public Result handIn(UUID person, UUID attempt, Map<UUID, Integer> chosen) {
        var sitting = attempts.forChange(person, attempt, Use.EXAM);
        var inTime = !sitting.finished() && !sitting.overdue(clock.instant());
        if (inTime)
            sitting.drawn().stream()
                    .filter(item -> !item.isAnswered() && chosen.containsKey(item.item()))
                    .forEach(item -> answer(person, attempt, item.item(), chosen.getOrDefault(item.item(), -1)));
        return finish(person, attempt);
    }

    /** Grades the sitting, or answers how it was graded. */
    public Result finish(UUID person, UUID attempt) {
        var sitting = attempts.forChange(person, attempt, Use.EXAM);
        if (!sitting.finished()) {
            var version = courses.version(sitting.courseVersion());
            sitting.finish(clock.instant(), version.content().passPercent());
            traces.examined(sitting, version);
        }
        return result(sitting);
    }

    public Result result(UUID person, UUID attempt) {
        var sitting = attempts.get(person, attempt, Use.EXAM);
        if (!sitting.finished()) throw new AttemptOpen();
        return result(sitting);
    }

    /** How the last finished sitting for this version went. */
    public Optional<Result> lastResult(UUID person, UUID courseVersion) {
        return attempts.lastGraded(person, courseVersion).map(this::result);
    }

    private Result result(Attempt sitting) {
        var version = courses.version(sitting.courseVersion());
        var mayReview = sitting.passed() || attempts.hasPassed(sitting.person(), version.course());
        return Results.of(sitting, version, mayReview ? Optional.of(items.drawnIn(sitting.id())) : Optional.empty());
    }
}
