package id.balai.assessment;

import id.balai.courses.Courses;
import id.balai.courses.Lesson;
import id.balai.database.Sql;
import id.balai.records.Records;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** Finds out which lessons somebody need not take: two items for each, the second only after a right first. */
@ApplicationScoped
@Transactional
public class Placement {
    private final Attempts attempts;
    private final Items items;
    private final Courses courses;
    private final Traces traces;
    private final InstantSource clock;

    @Inject
    public Placement(EntityManager entities, Sql sql, Courses courses, Records records, InstantSource clock) {
        this.attempts = new Attempts(entities, sql);
        this.items = new Items(sql);
        this.courses = courses;
        this.traces = new Traces(records);
        this.clock = clock;
    }

    /** Begins, or goes on with the one begun before; it is taken once for a version. */
    public Attempt start(UUID person, UUID courseVersion) {
        attempts.oneAtATime(person);
        return attempts.latest(person, courseVersion, Use.PLACEMENT).orElseGet(() -> begin(person, courseVersion));
    }

    private Attempt begin(UUID person, UUID courseVersion) {
        var version = courses.version(courseVersion);
        var seed = Seeds.next();
        var lessons = version.lessons().stream().map(Lesson::key).toList();
        var drawn = PlacementRule.draw(lessons, items.of(version.course(), Use.PLACEMENT), new Random(seed));
        if (drawn.isEmpty()) throw new ItemsMissing(version.title(), 0, PlacementRule.ITEMS_A_LESSON * lessons.size());
        var attempt = Attempt.placement(person, courseVersion, seed, drawn, clock.instant());
        attempts.keep(attempt);
        traces.begun(attempt, version);
        return attempt;
    }

    public Optional<ItemView> nextItem(UUID person, UUID attempt) {
        var sitting = attempts.get(person, attempt, Use.PLACEMENT);
        var rule = new PlacementRule(sitting.drawn());
        var words = items.drawnIn(attempt);
        return rule.next()
                .map(next -> next.view(Items.known(words, next.item()), sitting.answered() + 1, rule.atMost()));
    }

    public Graded answer(UUID person, UUID attempt, UUID item, int chosen) {
        var sitting = attempts.forChange(person, attempt, Use.PLACEMENT);
        var key = Items.known(items.drawnIn(attempt), item);
        var rule = new PlacementRule(sitting.drawn());
        var asked = sitting.drawn(item);
        var isNext = rule.next().filter(next -> next.item().equals(item)).isPresent();
        if (!asked.isAnswered() && !isNext) throw new NotYourTurn();
        if (sitting.answer(key, chosen, clock.instant())) answered(sitting, key, rule);
        return new Graded(sitting.answered(), rule.atMost(), sitting.finished());
    }

    private void answered(Attempt sitting, Item key, PlacementRule rule) {
        var version = courses.version(sitting.courseVersion());
        traces.answered(sitting, version, key);
        if (rule.next().isPresent()) return;
        sitting.finish(clock.instant());
        traces.placed(sitting, version);
    }

    public PlacementResult result(UUID person, UUID attempt) {
        return result(attempts.get(person, attempt, Use.PLACEMENT));
    }

    /** What the person's placement for this version has shown, if they began one. */
    public Optional<PlacementResult> find(UUID person, UUID courseVersion) {
        return attempts.latest(person, courseVersion, Use.PLACEMENT).map(Placement::result);
    }

    private static PlacementResult result(Attempt sitting) {
        var rule = new PlacementRule(sitting.drawn());
        return new PlacementResult(sitting.finished(), rule.known(), rule.missed());
    }
}
