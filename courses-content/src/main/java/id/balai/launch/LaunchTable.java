package id.balai.launch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.github.f4b6a3.uuid.UuidCreator;
import id.balai.database.Sql;
import id.balai.refusal.NotFound;
import id.balai.web.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is written down about registrations, their results and their sessions. */
final class LaunchTable {
    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};
    private static final String SESSION =
            "select s.id, s.registration_id, r.person_id, r.package_id, s.unit_id, s.course, s.lesson, s.mode,"
                    + " coalesce(u.completed, false), coalesce(u.passed, false), coalesce(u.waived, false),"
                    + " s.preferences_read, s.initialized_at, s.completed, s.passed, s.failed, s.last_at, s.ending"
                    + " from content_session s join content_registration r on r.id = s.registration_id"
                    + " left join content_result u on u.registration_id = r.id and u.unit_id = s.unit_id ";

    private final Sql sql;

    LaunchTable(Sql sql) {
        this.sql = sql;
    }

    /** A registration, and whether it began just now. */
    record Registered(UUID id, boolean isNew) {}

    /** Registers where needed; whoever comes second waits until the first is done. */
    Registered register(UUID person, UUID contentPackage, Instant at) {
        var isNew = 1
                == sql.run(
                        "insert into content_registration (id, person_id, package_id, registered_at)"
                                + " values (?, ?, ?, ?) on conflict (person_id, package_id) do nothing",
                        UuidCreator.getRandomBased(),
                        person,
                        contentPackage,
                        at);
        var id = sql.one(
                        "select id from content_registration where person_id = ? and package_id = ?",
                        row -> row.getObject(1, UUID.class),
                        person,
                        contentPackage)
                .orElseThrow();
        lock(id);
        return new Registered(id, isNew);
    }

    /** Only one at a time changes what belongs to a registration. */
    void lock(UUID registration) {
        sql.one("select pg_advisory_xact_lock(hashtextextended(?, 130))", row -> true, registration.toString());
    }

    Map<UUID, UnitResult> results(UUID registration) {
        var results = new HashMap<UUID, UnitResult>();
        sql.list(
                "select unit_id, completed, passed, waived from content_result where registration_id = ?",
                row -> results.put(
                        row.getObject(1, UUID.class),
                        new UnitResult(row.getBoolean(2), row.getBoolean(3), row.getBoolean(4))),
                registration);
        return results;
    }

    /** How far somebody is in a unit, once they have begun with its package. */
    Optional<UnitResult> resultOf(UUID person, UUID contentPackage, UUID unit) {
        return sql.one(
                "select coalesce(u.completed, false), coalesce(u.passed, false), coalesce(u.waived, false)"
                        + " from content_registration r"
                        + " left join content_result u on u.registration_id = r.id and u.unit_id = ?"
                        + " where r.person_id = ? and r.package_id = ?",
                row -> new UnitResult(row.getBoolean(1), row.getBoolean(2), row.getBoolean(3)),
                unit,
                person,
                contentPackage);
    }

    void keep(UUID registration, UUID unit, UnitResult result) {
        sql.run(
                "insert into content_result (registration_id, unit_id, completed, passed, waived) values (?, ?, ?, ?, ?)"
                        + " on conflict (registration_id, unit_id) do update set completed = excluded.completed,"
                        + " passed = excluded.passed, waived = excluded.waived",
                registration,
                unit,
                result.completed(),
                result.passed(),
                result.waived());
    }

    Set<UUID> satisfied(UUID registration) {
        return new HashSet<>(sql.list(
                "select part_id from content_satisfied where registration_id = ?",
                row -> row.getObject(1, UUID.class),
                registration));
    }

    void satisfy(UUID registration, UUID part, Instant at) {
        sql.run(
                "insert into content_satisfied (registration_id, part_id, at) values (?, ?, ?)",
                registration,
                part,
                at);
    }

    void begin(UnitSession session, Instant at) {
        var launch = session.launch();
        sql.run(
                "insert into content_session (id, registration_id, unit_id, course, lesson, mode, launched_at, last_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                launch.id(),
                launch.registration(),
                launch.unit(),
                launch.course(),
                launch.lesson(),
                launch.mode().text(),
                at,
                at);
    }

    void save(UnitSession session) {
        sql.run(
                "update content_session set preferences_read = ?, initialized_at = ?, completed = ?, passed = ?,"
                        + " failed = ?, last_at = ?, ending = ? where id = ?",
                session.row());
    }

    Optional<UnitSession> find(UUID session) {
        return sql.one(SESSION + "where s.id = ?", LaunchTable::session, session);
    }

    /** The session, for nobody else to change until this is over. */
    UnitSession forChange(UUID session) {
        find(session).ifPresent(found -> lock(found.launch().registration()));
        return find(session).orElseThrow(() -> new NotFound("session", session));
    }

    List<UnitSession> open(UUID registration) {
        return sql.list(
                SESSION + "where s.registration_id = ? and s.ending is null order by s.launched_at",
                LaunchTable::session,
                registration);
    }

    /** Open since before this moment; some of them where they are many. */
    List<UnitSession> stale(Instant before) {
        return sql.list(
                SESSION + "where s.ending is null and s.launched_at < ? order by s.launched_at limit 200",
                LaunchTable::session,
                before);
    }

    Instant launchedAt(UUID session) {
        return sql.one(
                        "select launched_at from content_session where id = ?",
                        row -> row.getObject(1, OffsetDateTime.class).toInstant(),
                        session)
                .orElseThrow(() -> new NotFound("session", session));
    }

    /** Sets the secret once; tells whether it was not set before. */
    boolean give(UUID session, byte[] hash) {
        return 1
                == sql.run(
                        "update content_session set secret_hash = ? where id = ? and secret_hash is null",
                        hash,
                        session);
    }

    Optional<byte[]> secret(UUID session) {
        return sql.one(
                "select secret_hash from content_session where id = ? and secret_hash is not null",
                row -> row.getBytes(1),
                session);
    }

    /** What a SCORM unit left behind; empty before its first commit. */
    Map<String, String> data(UUID registration, UUID unit) {
        return sql.one(
                        "select data from content_result where registration_id = ? and unit_id = ? and data is not null",
                        row -> words(row.getString(1)),
                        registration,
                        unit)
                .orElse(Map.of());
    }

    void keepData(UUID registration, UUID unit, Map<String, String> data) {
        try {
            sql.run(
                    "insert into content_result (registration_id, unit_id, data) values (?, ?, ?::jsonb)"
                            + " on conflict (registration_id, unit_id) do update set data = excluded.data",
                    registration,
                    unit,
                    Json.MAPPER.writeValueAsString(data));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, String> words(String json) {
        try {
            return Json.MAPPER.readValue(json, WORDS);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static UnitSession session(ResultSet row) throws SQLException {
        var launch = new UnitSession.Launch(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                row.getObject(4, UUID.class),
                row.getObject(5, UUID.class),
                row.getString(6),
                row.getString(7),
                Mode.named(row.getString(8)));
        var last = row.getObject(17, OffsetDateTime.class).toInstant();
        var ending = row.getString(18);
        return new UnitSession(
                launch,
                new UnitResult(row.getBoolean(9), row.getBoolean(10), row.getBoolean(11)),
                row.getBoolean(12),
                moment(row, 13),
                row.getBoolean(14),
                row.getBoolean(15),
                row.getBoolean(16),
                last,
                ending == null ? null : UnitSession.Ending.valueOf(ending));
    }

    private static @Nullable Instant moment(ResultSet row, int column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
