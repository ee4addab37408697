package id.balai.launch;

import id.balai.database.Columns;
import id.balai.database.Sql;
import id.balai.refusal.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is written down about sessions: one launch of one unit each. */
final class SessionTable {
    private static final String SESSION =
            "select s.id, s.registration_id, r.person_id, r.package_id, s.unit_id, s.course, s.lesson, s.mode,"
                    + " coalesce(u.completed, false), coalesce(u.passed, false), coalesce(u.waived, false),"
                    + " s.preferences_read, s.initialized_at, s.completed, s.passed, s.failed, s.last_at, s.ending"
                    + " from content_session s join content_registration r on r.id = s.registration_id"
                    + " left join content_result u on u.registration_id = r.id and u.unit_id = s.unit_id ";

    private final Sql sql;
    private final RegistrationTable registrations;

    SessionTable(Sql sql, RegistrationTable registrations) {
        this.sql = sql;
        this.registrations = registrations;
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
        return sql.one(SESSION + "where s.id = ?", SessionTable::session, session);
    }

    /** A session of this person's; anybody else's is not there for them. */
    UnitSession own(UUID person, UUID id) {
        return find(id).filter(session -> session.launch().person().equals(person))
                .orElseThrow(() -> new NotFound("session", id));
    }

    /** The session, for nobody else to change until this is over. */
    UnitSession forChange(UUID session) {
        find(session).ifPresent(found -> registrations.lock(found.launch().registration()));
        return find(session).orElseThrow(() -> new NotFound("session", session));
    }

    List<UnitSession> open(UUID registration) {
        return sql.list(
                SESSION + "where s.registration_id = ? and s.ending is null order by s.launched_at",
                SessionTable::session,
                registration);
    }

    /** Open since before this moment; some of them where they are many. */
    List<UnitSession> stale(Instant before) {
        return sql.list(
                SESSION + "where s.ending is null and s.launched_at < ? order by s.launched_at limit 200",
                SessionTable::session,
                before);
    }

    Instant launchedAt(UUID session) {
        return sql.one("select launched_at from content_session where id = ?", row -> Columns.instant(row, 1), session)
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
        var last = Columns.instant(row, 17);
        var ending = row.getString(18);
        return new UnitSession(
                launch,
                new UnitResult(row.getBoolean(9), row.getBoolean(10), row.getBoolean(11)),
                row.getBoolean(12),
                Columns.instantIfAny(row, 13),
                row.getBoolean(14),
                row.getBoolean(15),
                row.getBoolean(16),
                last,
                ending == null ? null : UnitSession.Ending.valueOf(ending));
    }
}
