package id.balai.school;

import id.balai.assessment.Attempt;
import id.balai.assessment.DrawnItem;
import id.balai.assessment.Examinations;
import id.balai.assessment.ItemBank;
import id.balai.assessment.ItemView;
import id.balai.assessment.NewItem;
import id.balai.assessment.Placement;
import id.balai.assessment.ShippedCourses;
import id.balai.authorization.Qualifications;
import id.balai.certification.Certificate;
import id.balai.certification.CertificateIssued;
import id.balai.certification.CertificateRevoked;
import id.balai.certification.Certificates;
import id.balai.certification.FinalExam;
import id.balai.certification.IssuerKey;
import id.balai.certification.Issuing;
import id.balai.certification.Outcome;
import id.balai.courses.Course;
import id.balai.courses.CoursePublished;
import id.balai.courses.CourseVersion;
import id.balai.courses.Courses;
import id.balai.identity.Accounts;
import id.balai.identity.Person;
import id.balai.identity.PlatformRole;
import id.balai.identity.UserAccount;
import id.balai.learning.EventResult;
import id.balai.learning.Learning;
import id.balai.learning.LearningRemedies;
import id.balai.records.Records;
import id.balai.testing.Fired;
import id.balai.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The school with its shipped course on a database of its own, and a treasurer who has just come in. */
public final class School implements AutoCloseable {
    public static final String SLUG = "pembukuan-koperasi-dasar";
    private static final Map<String, NewItem> KEYS = ShippedCourses.items(SLUG).stream()
            .collect(Collectors.toMap(
                    item -> item.stem() + item.options().stream().sorted().toList(), Function.identity()));

    private static final IssuerKey KEY = IssuerKey.loadOrCreate(keyFile());

    public final TestDatabase database =
            TestDatabase.with(Person.class, UserAccount.class, Course.class, Attempt.class, DrawnItem.class);
    public final MovingClock clock = new MovingClock();
    public final Fired<CoursePublished> published = new Fired<>();
    public final Accounts accounts = new Accounts(database.entities(), database.sql());
    public final Courses courses = new Courses(database.entities(), database.sql(), accounts, published.event(), clock);
    public final ItemBank bank = new ItemBank(database.sql(), clock);
    public final Records records = new Records(database.sql());
    public final Placement placement = new Placement(database.entities(), database.sql(), courses, records, clock);
    public final Examinations examinations =
            new Examinations(database.entities(), database.sql(), courses, records, clock);
    public final Qualifications qualifications = new Qualifications(database.sql());
    public final Learning learning =
            new Learning(database.sql(), courses, placement, examinations, qualifications, records, clock);
    public final LearningRemedies remedies = new LearningRemedies(courses, learning);
    public final Issuing issuing = new Issuing("https://balai.example/", KEY);
    public final Fired<CertificateIssued> issued = new Fired<>();
    public final Fired<CertificateRevoked> revoked = new Fired<>();
    public final Certificates certificates = new Certificates(
            database.sql(),
            courses,
            learning,
            accounts,
            qualifications,
            records,
            issuing,
            issued.event(),
            revoked.event(),
            clock);
    public final FinalExam exam = new FinalExam(examinations, certificates, learning, courses, clock);
    public final UUID sri;
    public final CourseVersion version;

    public School() {
        database.run(() -> new ShippedCourses(courses, bank).load());
        sri = person("Sri Wahyuni");
        version = database.in(() -> courses.current(SLUG));
    }

    private static Path keyFile() {
        try {
            return Files.createTempDirectory("keys").resolve("badges.jwk");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public UUID person(String name) {
        return database.in(() -> accounts.register(name, "Bu").id());
    }

    /** A trainer of the office that issues the course's certificates. */
    public UUID trainer() {
        return database.in(() -> {
            var person = accounts.register("Bambang Pelatih", "Pak").id();
            accounts.open(person, "pelatih.klaten", "padi-menguning-7", Set.of(PlatformRole.TRAINER), "33.10");
            return person;
        });
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

    /** One practice answer, right or wrong. */
    public EventResult practise(UUID person, String lesson, int step, boolean right) {
        var options = version.lesson(lesson).step(step).question().options();
        var chosen = IntStream.range(0, options.size())
                .filter(i -> options.get(i).right() == right)
                .findFirst()
                .orElseThrow();
        return database.in(
                () -> learning.practise(person, SLUG, lesson, step, chosen, UUID.randomUUID(), clock.instant()));
    }

    public void learn(UUID person, String lesson) {
        for (var step : version.lesson(lesson).steps()) practise(person, lesson, step.number(), true);
    }

    public void learnAll(UUID person) {
        version.lessons().forEach(lesson -> learn(person, lesson.key()));
    }

    /** Answers so many right and the others wrong. */
    public void answer(UUID person, Attempt attempt, int right) {
        var items = database.in(() -> examinations.items(person, attempt.id()));
        for (var item : items)
            database.run(() -> examinations.answer(
                    person, attempt.id(), item.item(), item.number() <= right ? right(item) : wrong(item)));
    }

    /** Examined with so many right answers, all lessons done before. */
    public Outcome examined(UUID person, int right) {
        var sitting = database.in(() -> exam.start(person, SLUG));
        answer(person, sitting, right);
        return database.in(() -> exam.finish(person, sitting.id()));
    }

    /** The certificate of somebody who learned everything and passed. */
    public Certificate certified(UUID person) {
        learnAll(person);
        return Objects.requireNonNull(examined(person, 20).certificate());
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
