package id.balai.launch;

import com.github.f4b6a3.uuid.UuidCreator;
import id.balai.courses.Lesson;
import id.balai.database.Sql;
import id.balai.learning.Learning;
import id.balai.records.Documents;
import id.balai.records.Records;
import id.balai.records.Source;
import id.balai.refusal.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Launching the unit behind a lesson's steps for a learner, and what the LMS does around it. */
@ApplicationScoped
@Transactional
public class Launches {
    private final LaunchTable table;
    private final Packages packages;
    private final PackageFiles files;
    private final Learning learning;
    private final Records records;
    private final LaunchData data;
    private final Outcomes outcomes;
    private final SignedPaths paths;
    private final InstantSource clock;

    @Inject
    public Launches(
            Sql sql,
            Packages packages,
            PackageFiles files,
            Learning learning,
            Records records,
            Documents documents,
            SignedPaths paths,
            InstantSource clock) {
        this.table = new LaunchTable(sql);
        this.packages = packages;
        this.files = files;
        this.learning = learning;
        this.records = records;
        this.data = new LaunchData(documents);
        this.outcomes = new Outcomes(table, records, learning);
        this.paths = paths;
        this.clock = clock;
    }

    /** The unit of a lesson, and how far somebody is in it. */
    public UnitCard card(UUID person, String slug, String lesson) {
        var id = unitOf(learning.version(person, slug).lesson(lesson));
        var content = packages.holding(id);
        var unit = content.unit(id);
        var result = table.resultOf(person, content.id(), id);
        var met = result.isPresent() && unit.moveOn().metBy(result.get());
        return new UnitCard(
                unit.title(), met, result.isPresent() && result.get().waived(), result.isPresent(), unit.ownWindow());
    }

    /**
     * Launches the unit of a lesson, and abandons whatever of the same package was left open.
     *
     * @param base the address of this server as the browser knows it, without a slash at its end
     * @return the session
     */
    public UUID launch(UUID person, String slug, String lesson, String base) {
        learning.enrol(person, slug);
        var id = unitOf(learning.version(person, slug).lesson(lesson));
        var content = packages.holding(id);
        var registration = register(person, content);
        for (var open : table.open(registration)) outcomes.abandon(open, content);
        var result = table.results(registration).getOrDefault(id, UnitResult.NONE);
        var unit = content.unit(id);
        var launch = new UnitSession.Launch(
                UuidCreator.getRandomBased(), registration, person, content.id(), id, slug, lesson, mode(unit, result));
        var session = UnitSession.launched(launch, result, clock.instant());
        table.begin(session, clock.instant());
        if (content.standard() == Standard.CMI5) announce(session, unit, base);
        outcomes.tell(session, unit);
        return session.id();
    }

    /** What the browser is to open; nothing once the unit has started, since it starts once. */
    public Optional<Launched> opening(UUID person, UUID id, String base) {
        var session = own(person, id);
        var content = packages.get(session.launch().contentPackage());
        var unit = content.unit(session.launch().unit());
        if (session.over() || table.secret(id).isPresent()) return Optional.empty();
        var path = path(session);
        var file = base + "/isi/" + path + "/f/" + unit.url();
        var url = content.standard() == Standard.CMI5
                ? PackageUrl.with(file, parameters(session, unit, base, path))
                : file;
        var review = session.launch().mode() == Mode.REVIEW;
        return Optional.of(new Launched(unit.title(), content.standard(), path, url, unit.ownWindow(), review));
    }

    /** A file of the package a path was signed for. */
    public Optional<Path> file(SignedPaths.Grant grant, String path) {
        return files.find(grant.contentPackage(), path);
    }

    /**
     * A trainer lets somebody off a unit (cmi5 9.3.7).
     *
     * @param reason in the trainer's words
     */
    public void waive(UUID trainer, UUID person, UUID unit, String reason) {
        packages.requireTrainer(trainer);
        if (reason.isBlank() || reason.length() > 500) throw new WaiverReasonMissing();
        var content = packages.holding(unit);
        var registration = register(person, content);
        var result = table.results(registration).getOrDefault(unit, UnitResult.NONE);
        if (content.unit(unit).moveOn().metBy(result)) return;
        table.keep(registration, unit, result.waive());
        var voice = new LmsStatements(person, registration, Outcomes.freshSession());
        if (content.standard() == Standard.CMI5) records.record(voice.waived(content.unit(unit), reason.strip()));
        outcomes.satisfy(content, voice, clock.instant());
        learning.unitDoneWhereTied(person, unit);
    }

    public boolean isScorm(SignedPaths.Grant grant) {
        return packages.get(grant.contentPackage()).standard() == Standard.SCORM12;
    }

    /** Abandons what was left open longer than anything may be; a unit whose window was closed says nothing itself. */
    public void abandonStale() {
        for (var session : table.stale(clock.instant().minus(SignedPaths.GOOD_FOR))) {
            table.lock(session.launch().registration());
            table.find(session.id())
                    .filter(found -> !found.over())
                    .ifPresent(found ->
                            outcomes.abandon(found, packages.get(found.launch().contentPackage())));
        }
    }

    /** What a SCORM unit may read at its start. */
    public Map<String, String> scorm(UUID id) {
        var session = table.find(id).orElseThrow(() -> new NotFound("session", id));
        var launch = session.launch();
        var unit = packages.get(launch.contentPackage()).unit(launch.unit());
        return ScormData.of(table.data(launch.registration(), launch.unit()), unit, launch.person());
    }

    /** Takes what a SCORM unit has set, and what follows from its status. */
    public void commit(UUID person, UUID id, Map<String, String> sent, boolean finished) {
        own(person, id);
        var session = table.forChange(id);
        if (session.over()) throw new NotFound("session", id);
        var launch = session.launch();
        var content = packages.get(launch.contentPackage());
        var unit = content.unit(launch.unit());
        var before = table.data(launch.registration(), launch.unit());
        var after = ScormData.committed(before, sent, unit, finished);
        session.scored(ScormData.completed(after), ScormData.passed(after), finished, clock.instant());
        table.save(session);
        outcomes.settle(session, content, clock.instant());
        table.keepData(launch.registration(), launch.unit(), after);
        ScormData.statement(before, after, launch, unit).ifPresent(records::record);
    }

    private UUID register(UUID person, ContentPackage content) {
        var registered = table.register(person, content.id(), clock.instant());
        if (registered.isNew())
            outcomes.satisfy(
                    content, new LmsStatements(person, registered.id(), Outcomes.freshSession()), clock.instant());
        return registered.id();
    }

    private void announce(UnitSession session, ContentUnit unit, String base) {
        var launch = session.launch();
        var path = base + "/isi/" + path(session);
        data.lay(session, unit, path + "/selesai");
        var url = path + "/f/" + unit.url().replaceFirst("[?#].*", "");
        records.record(new LmsStatements(launch.person(), launch.registration(), launch.id())
                .launched(unit, launch.mode(), url));
    }

    /** Who has shown that they can looks again, and is not judged again (cmi5 10.2.2). */
    private static Mode mode(ContentUnit unit, UnitResult result) {
        var judged = result.completed() || result.passed();
        return judged && unit.moveOn() != MoveOn.NOT_APPLICABLE && unit.moveOn().metBy(result)
                ? Mode.REVIEW
                : Mode.NORMAL;
    }

    private String path(UnitSession session) {
        Instant launched = table.launchedAt(session.id());
        return paths.sign(new SignedPaths.Grant(session.launch().contentPackage(), session.id()), launched);
    }

    /** The five parameters of a launch (cmi5 8.1). */
    private static String parameters(UnitSession session, ContentUnit unit, String base, String path) {
        return "endpoint=" + encoded(base + "/xapi/launch")
                + "&fetch=" + encoded(base + "/isi/" + path + "/kunci")
                + "&actor=" + encoded(Source.account(session.launch().person()).toString())
                + "&registration=" + session.launch().registration()
                + "&activityId=" + encoded(unit.activity());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private UnitSession own(UUID person, UUID id) {
        return table.find(id)
                .filter(session -> session.launch().person().equals(person))
                .orElseThrow(() -> new NotFound("session", id));
    }

    private static UUID unitOf(Lesson lesson) {
        var unit = lesson.unit();
        if (unit == null) throw new NotFound("unit", lesson.key());
        return unit;
    }
}
