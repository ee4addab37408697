package id.balai.launch;

import com.fasterxml.jackson.core.type.TypeReference;
import com.github.f4b6a3.uuid.UuidCreator;
import id.balai.database.Sql;
import id.balai.web.Json;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What is written down about registrations: who is in which package, and how far in each unit. */
final class RegistrationTable {
    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};

    private final Sql sql;

    RegistrationTable(Sql sql) {
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
        sql.run(
                "insert into content_result (registration_id, unit_id, data) values (?, ?, ?::jsonb)"
                        + " on conflict (registration_id, unit_id) do update set data = excluded.data",
                registration,
                unit,
                Json.written(data));
    }

    private static Map<String, String> words(String json) {
        return Json.read(json, WORDS);
    }
}
