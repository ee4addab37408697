package id.balai.school;

import id.balai.assessment.Attempt;
import id.balai.assessment.DrawnItem;
import id.balai.assessment.Examinations;
import id.balai.assessment.ItemBank;
import id.balai.assessment.ItemView;
import id.balai.assessment.NewItem;
import id.balai.assessment.Placement;
import id.balai.assessment.ShippedCourses;
import id.balai.courses.Course;
import id.balai.courses.CoursePublished;
import id.balai.courses.CourseVersion;
import id.balai.courses.Courses;
import id.balai.identity.Accounts;
import id.balai.identity.Person;
import id.balai.identity.UserAccount;
import id.balai.records.Records;
import id.balai.testing.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The school with its shipped course on a database of its own, and a treasurer who has just come in. */
public final class School implements AutoCloseable {
    public static final String SLUG = "pembukuan-koperasi-dasar";
    private static final Map<String, NewItem> KEYS = ShippedCourses.items(SLUG).stream()
            .collect(Collectors.toMap(
                    item -> item.stem() + item.options().stream().sorted().toList(), Function.identity()));

    public final TestDatabase database =
            TestDatabase.with(Person.class, UserAccount.class, Course.class, Attempt.class, DrawnItem.class);
    public final MovingClock clock = new MovingClock();
    public final Noted<CoursePublished> published = new Noted<>();
    public final Accounts accounts = new Accounts(database.entities(), database.sql());
    public final Courses courses = new Courses(database.entities(), database.sql(), accounts, published, clock);
    public final ItemBank bank = new ItemBank(database.sql(), clock);
    public final Records records = new Records(database.sql(), clock);
    public final Placement placement = new Placement(database.entities(), database.sql(), courses, records, clock);
    public final Examinations examinations =
            new Examinations(database.entities(), database.sql(), courses, records, clock);
    public final UUID sri;
    public final CourseVersion version;

    public School() {
        database.run(() -> new ShippedCourses(courses, bank).load());
        sri = person("Sri Wahyuni");
        version = database.in(() -> courses.current(SLUG));
    }

    public UUID person(String name) {
        return database.in(() -> accounts.register(name, "Bu").id());
    }

    /** The index to choose for the right option, which only the author's file knows. */
    public static int right(ItemView shown) {
        var key = Objects.requireNonNull(
                KEYS.get(shown.stem() + shown.options().stream().sorted().toList()));
        return shown.options().indexOf(key.options().get(key.answer()));
    }

    public static int wrong(ItemView shown) {
        return (right(shown) + 1) % shown.options().size();
    }

    /** The placement from its first to its last question. */
    public Attempt placed(UUID person, Function<ItemView, Integer> choice) {
        var attempt = database.in(() -> placement.start(person, version.id()));
        for (var next = nextOf(person, attempt); next.isPresent(); next = nextOf(person, attempt)) {
            var shown = next.get();
            database.run(() -> placement.answer(person, attempt.id(), shown.item(), choice.apply(shown)));
        }
        return attempt;
    }

    private Optional<ItemView> nextOf(UUID person, Attempt attempt) {
        return database.in(() -> placement.nextItem(person, attempt.id()));
    }

    /** Answers so many right and the others wrong. */
    public void answer(UUID person, Attempt attempt, int right) {
        var items = database.in(() -> examinations.items(person, attempt.id()));
        for (var item : items)
            database.run(() -> examinations.answer(
                    person, attempt.id(), item.item(), item.number() <= right ? right(item) : wrong(item)));
    }

    /** Verbs of the statements about this person, in the order they were recorded. */
    public List<String> verbs(UUID person) {
        return database.in(() -> database.sql()
                .list(
                        "select json->'verb'->'display'->>'en' from statement"
                                + " where json->'actor'->'account'->>'name' = ? order by stored, id",
                        row -> row.getString(1),
                        person.toString()));
    }

    @Override
    public void close() {
        database.close();
    }
}
