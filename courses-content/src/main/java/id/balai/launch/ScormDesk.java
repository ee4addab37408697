package id.balai.launch;

import id.balai.database.Sql;
import id.balai.learning.Learning;
import id.balai.records.Records;
import id.balai.refusal.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;

/** Where a running unit of SCORM comes: at its start for what it left behind, then with what it has set. */
@ApplicationScoped
@Transactional
public class ScormDesk {
    private final RegistrationTable registrations;
    private final SessionTable sessions;
    private final Packages packages;
    private final Records records;
    private final Outcomes outcomes;
    private final InstantSource clock;

    @Inject
    public ScormDesk(Sql sql, Packages packages, Learning learning, Records records, InstantSource clock) {
        this.registrations = new RegistrationTable(sql);
        this.sessions = new SessionTable(sql, registrations);
        this.packages = packages;
        this.records = records;
        this.outcomes = new Outcomes(registrations, sessions, records, learning);
        this.clock = clock;
    }

    public boolean serves(SignedPaths.Grant grant) {
        return packages.get(grant.contentPackage()).standard() == Standard.SCORM12;
    }

    /** What a SCORM unit may read at its start. */
    public Map<String, String> start(UUID id) {
        var session = sessions.find(id).orElseThrow(() -> new NotFound("session", id));
        var launch = session.launch();
        var unit = packages.get(launch.contentPackage()).unit(launch.unit());
        return ScormData.of(registrations.data(launch.registration(), launch.unit()), unit, launch.person());
    }

    /** Takes what a SCORM unit has set, and what follows from its status. */
    public void commit(UUID person, UUID id, Map<String, String> sent, boolean finished) {
        sessions.own(person, id);
        var session = sessions.forChange(id);
        if (session.over()) throw new NotFound("session", id);
        var launch = session.launch();
        var content = packages.get(launch.contentPackage());
        var unit = content.unit(launch.unit());
        var before = registrations.data(launch.registration(), launch.unit());
        var after = ScormData.committed(before, sent, unit, finished);
        session.scored(ScormData.completed(after), ScormData.passed(after), finished, clock.instant());
        sessions.save(session);
        outcomes.settle(session, content, clock.instant());
        registrations.keepData(launch.registration(), launch.unit(), after);
        ScormData.statement(before, after, launch, unit).ifPresent(records::record);
    }
}
