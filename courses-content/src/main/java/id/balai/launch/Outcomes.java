package id.balai.launch;

import com.github.f4b6a3.uuid.UuidCreator;
import id.balai.learning.Learning;
import id.balai.records.Records;
import java.time.Instant;
import java.util.UUID;

/** What follows from a result: satisfied is said of blocks and course, and learning is told that the unit is done. */
final class Outcomes {
    private final RegistrationTable registrations;
    private final SessionTable sessions;
    private final Records records;
    private final Learning learning;

    Outcomes(RegistrationTable registrations, SessionTable sessions, Records records, Learning learning) {
        this.registrations = registrations;
        this.sessions = sessions;
        this.records = records;
        this.learning = learning;
    }

    /** The registration of a person in a package, where needed a new one; some parts are satisfied from the start. */
    UUID register(UUID person, ContentPackage content, Instant at) {
        var registered = registrations.register(person, content.id(), at);
        if (registered.isNew()) satisfy(content, outsideAnyLaunch(person, registered.id()), at);
        return registered.id();
    }

    /** Says satisfied of every part that has become so, once. */
    void satisfy(ContentPackage content, LmsStatements voice, Instant at) {
        var registration = voice.registration();
        var news = Satisfaction.news(
                content.whole(), registrations.results(registration), registrations.satisfied(registration));
        for (var part : news) {
            registrations.satisfy(registration, part.id(), at);
            if (content.standard() == Standard.CMI5)
                records.record(voice.satisfied(part, part.equals(content.whole())));
        }
    }

    /** Keeps the session's result and draws its consequences, in the session it came from. */
    void settle(UnitSession session, ContentPackage content, Instant at) {
        var launch = session.launch();
        registrations.keep(launch.registration(), launch.unit(), session.result());
        satisfy(content, new LmsStatements(launch.person(), launch.registration(), launch.id()), at);
        tell(session, content.unit(launch.unit()));
    }

    /** Tells learning where the unit was launched from, once its criterion is met. */
    void tell(UnitSession session, ContentUnit unit) {
        var launch = session.launch();
        if (unit.moveOn().metBy(session.result()))
            learning.unitDone(launch.person(), launch.course(), launch.lesson(), unit.id());
    }

    /** A session that did not end itself is ended from our side (cmi5 9.3.6). */
    void abandon(UnitSession session, ContentPackage content) {
        var launch = session.launch();
        session.abandon();
        sessions.save(session);
        if (content.standard() == Standard.CMI5)
            records.record(new LmsStatements(launch.person(), launch.registration(), launch.id())
                    .abandoned(content.unit(launch.unit()), session.lasted()));
    }

    static LmsStatements outsideAnyLaunch(UUID person, UUID registration) {
        return new LmsStatements(person, registration, UuidCreator.getRandomBased());
    }
}
