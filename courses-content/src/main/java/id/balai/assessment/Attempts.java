package id.balai.assessment;

import id.balai.database.Sql;
import id.balai.refusal.NotFound;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sittings as they lie in the database. */
final class Attempts {
    private final EntityManager entities;
    private final Sql sql;

    Attempts(EntityManager entities, Sql sql) {
        this.entities = entities;
        this.sql = sql;
    }

    void keep(Attempt attempt) {
        entities.persist(attempt);
        entities.flush();
    }

    /** A second tap on the same button waits here for the first. */
    void oneAtATime(UUID person) {
        sql.list("select pg_advisory_xact_lock(hashtextextended(?, 110))", row -> 1, person.toString());
    }

    /** One's own; another's is not there. */
    Attempt get(UUID person, UUID id, Use kind) {
        return own(entities.find(Attempt.class, id), person, id, kind);
    }

    /** The same, with all others waiting until this transaction ends. */
    Attempt forChange(UUID person, UUID id, Use kind) {
        return own(entities.find(Attempt.class, id, LockModeType.PESSIMISTIC_WRITE), person, id, kind);
    }

    private static Attempt own(@Nullable Attempt found, UUID person, UUID id, Use kind) {
        if (found == null || !found.person().equals(person) || found.kind() != kind) throw new NotFound("attempt", id);
        return found;
    }

    /** The newest of this person for this version. */
    Optional<Attempt> latest(UUID person, UUID courseVersion, Use kind) {
        return entities.createQuery(
                        "select a from Attempt a where a.person = :person and a.courseVersion = :version"
                                + " and a.kind = :kind order by a.startedAt desc, a.id desc",
                        Attempt.class)
                .setParameter("person", person)
                .setParameter("version", courseVersion)
                .setParameter("kind", kind)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The newest examination of this version that was graded. */
    Optional<Attempt> lastGraded(UUID person, UUID courseVersion) {
        return entities.createQuery(
                        "select a from Attempt a where a.person = :person and a.courseVersion = :version"
                                + " and a.passed is not null order by a.startedAt desc, a.id desc",
                        Attempt.class)
                .setParameter("person", person)
                .setParameter("version", courseVersion)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** When this person's examinations in any version of the course began since then, the eldest first. */
    List<Instant> examsSince(UUID person, UUID course, Instant since) {
        return sql.list(
                "select a.started_at from attempt a join course_version v on v.id = a.course_version_id"
                        + " where a.person_id = ? and a.kind = 'EXAM' and v.course_id = ? and a.started_at > ?"
                        + " order by a.started_at",
                row -> row.getTimestamp(1).toInstant(),
                person,
                course,
                since);
    }

    boolean hasPassed(UUID person, UUID course) {
        return sql.one(
                        "select 1 from attempt a join course_version v on v.id = a.course_version_id"
                                + " where a.person_id = ? and v.course_id = ? and a.passed limit 1",
                        row -> true,
                        person,
                        course)
                .isPresent();
    }

    /** The items this person has met in examinations. */
    Set<UUID> met(UUID person) {
        return sql
                .list(
                        "select d.item_id from drawn_item d join attempt a on a.id = d.attempt_id"
                                + " where a.person_id = ? and a.kind = 'EXAM'",
                        row -> row.getObject(1, UUID.class),
                        person)
                .stream()
                .collect(Collectors.toSet());
    }
}
