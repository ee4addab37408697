package id.balai.launch;

import com.github.f4b6a3.uuid.UuidCreator;
import id.balai.courses.Lesson;
import id.balai.database.Sql;
import id.balai.learning.Learning;
import id.balai.records.Documents;
import id.balai.records.Records;
import id.balai.refusal.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/** Launching the unit behind a lesson's steps for a learner, and what the LMS does around it. */
@ApplicationScoped
@Transactional
public class Launches {
    private final RegistrationTable registrations;
    private final SessionTable sessions;
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
        this.registrations = new RegistrationTable(sql);
        this.sessions = new SessionTable(sql, registrations);
        this.packages = packages;
        this.files = files;
        this.learning = learning;
        this.records = records;
        this.data = new LaunchData(documents);
        this.outcomes = new Outcomes(registrations, sessions, records, learning);
        this.paths = paths;
        this.clock = clock;
    }

    /** The unit of a lesson, and how far somebody is in it. */
    public UnitCard card(UUID person, String slug, String lesson) {
        var id = unitOf(learning.version(person, slug).lesson(lesson));
        var content = packages.holding(id);
        var unit = content.unit(id);
        var result = registrations.resultOf(person, content.id(), id);
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
        var registration = outcomes.register(person, content, clock.instant());
        for (var open : sessions.open(registration)) outcomes.abandon(open, content);
        var result = registrations.results(registration).getOrDefault(id, UnitResult.NONE);
        var unit = content.unit(id);
        var launch = new UnitSession.Launch(
                UuidCreator.getRandomBased(), registration, person, content.id(), id, slug, lesson, mode(unit, result));
        var session = UnitSession.launched(launch, result, clock.instant());
        sessions.begin(session, clock.instant());
        if (content.standard() == Standard.CMI5) announce(session, unit, base);
        outcomes.tell(session, unit);
        return session.id();
    }

    /** What the browser is to open; nothing once the unit has started, since it starts once. */
    public Optional<Launched> opening(UUID person, UUID id, String base) {
        var session = sessions.own(person, id);
        var content = packages.get(session.launch().contentPackage());
        var unit = content.unit(session.launch().unit());
        if (session.over() || sessions.secret(id).isPresent()) return Optional.empty();
        var path = path(session);
        var file = base + "/isi/" + path + "/f/" + unit.url();
        var url = content.standard() == Standard.CMI5
                ? PackageUrl.with(file, LaunchParameters.of(session, unit, base, path))
                : file;
        var review = session.launch().mode() == Mode.REVIEW;
        return Optional.of(new Launched(unit.title(), content.standard(), path, url, unit.ownWindow(), review));
    }

    /** A file of the package a path was signed for. */
    public Optional<Path> file(SignedPaths.Grant grant, String path) {
        return files.find(grant.contentPackage(), path);
    }

    /** Abandons what was left open longer than anything may be; a unit whose window was closed says nothing itself. */
    public void abandonStale() {
        for (var session : sessions.stale(clock.instant().minus(SignedPaths.GOOD_FOR))) {
            registrations.lock(session.launch().registration());
            sessions.find(session.id())
                    .filter(found -> !found.over())
                    .ifPresent(found ->
                            outcomes.abandon(found, packages.get(found.launch().contentPackage())));
        }
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
        Instant launched = sessions.launchedAt(session.id());
        return paths.sign(new SignedPaths.Grant(session.launch().contentPackage(), session.id()), launched);
    }

    private static UUID unitOf(Lesson lesson) {
        var unit = lesson.unit();
        if (unit == null) throw new NotFound("unit", lesson.key());
        return unit;
    }
}
