package id.balai.launch;

import id.balai.database.Sql;
import id.balai.learning.Learning;
import id.balai.records.Delivery;
import id.balai.records.LaunchedUnit;
import id.balai.records.LaunchedUnits;
import id.balai.records.Recorded;
import id.balai.records.Records;
import id.balai.records.Source;
import id.balai.records.Visibility;
import id.balai.xapi.Identifier;
import id.balai.xapi.Statement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where a running unit comes: once for its credentials, then with whatever it has to say. */
@ApplicationScoped
@Transactional
public class UnitDesk implements LaunchedUnits {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SessionTable sessions;
    private final Packages packages;
    private final Records records;
    private final Recorded recorded;
    private final Outcomes outcomes;
    private final InstantSource clock;

    @Inject
    public UnitDesk(
            Sql sql, Packages packages, Learning learning, Records records, Recorded recorded, InstantSource clock) {
        var registrations = new RegistrationTable(sql);
        this.sessions = new SessionTable(sql, registrations);
        this.packages = packages;
        this.records = records;
        this.recorded = recorded;
        this.outcomes = new Outcomes(registrations, sessions, records, learning);
        this.clock = clock;
    }

    /** The credentials of a session, given once (cmi5 8.2); nothing when they were given or the session is over. */
    public Optional<String> fetch(UUID id) {
        var session = sessions.find(id);
        if (session.isEmpty() || session.get().over()) return Optional.empty();
        var random = new byte[24];
        RANDOM.nextBytes(random);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        if (!sessions.give(id, hash(secret))) return Optional.empty();
        return Optional.of(Base64.getEncoder().encodeToString((id + ":" + secret).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public Optional<LaunchedUnit> find(String key, String secret) {
        return uuid(key)
                .filter(id -> sessions.secret(id)
                        .filter(known -> MessageDigest.isEqual(known, hash(secret)))
                        .isPresent())
                .flatMap(sessions::find)
                .map(this::running);
    }

    @Override
    public List<UUID> receive(LaunchedUnit unit, Delivery delivery, Source source) {
        var session = sessions.forChange(unit.session());
        session.speaks();
        var launch = session.launch();
        var content = packages.get(launch.contentPackage());
        var rules = new StatementRules(content.unit(launch.unit()), launch.id(), launch.registration(), unit.actor());
        var before = session.result();
        delivery.statements().stream().filter(this::isNew).forEach(statement -> hear(statement, rules, session));
        var ids = records.receive(delivery, source);
        sessions.save(session);
        if (!session.result().equals(before)) outcomes.settle(session, content, clock.instant());
        return ids;
    }

    @Override
    public void preferencesRead(LaunchedUnit unit) {
        var session = sessions.forChange(unit.session());
        session.readPreferences();
        sessions.save(session);
    }

    private void hear(Statement statement, StatementRules rules, UnitSession session) {
        var now = clock.instant();
        rules.check(statement.json()).ifPresentOrElse(verb -> session.says(verb, now), () -> session.saysElse(now));
    }

    /** What was taken before and comes again over a bad link is no news, and is judged by the store alone. */
    private boolean isNew(Statement statement) {
        return statement.id().flatMap(id -> recorded.find(id, Visibility.HOUSE)).isEmpty();
    }

    private LaunchedUnit running(UnitSession session) {
        RuleViolated.unless(!session.over(), "8.1.2", "the session is over");
        var launch = session.launch();
        var activity = packages.get(launch.contentPackage()).unit(launch.unit()).activity();
        var actor = Identifier.of(Source.account(launch.person())).orElseThrow();
        return new LaunchedUnit(launch.id(), launch.registration(), activity, actor);
    }

    private static Optional<UUID> uuid(String key) {
        try {
            return Optional.of(UUID.fromString(key));
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
