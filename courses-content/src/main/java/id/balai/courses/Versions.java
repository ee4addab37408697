package id.balai.courses;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.balai.database.Sql;
import id.balai.web.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The published versions: each is read and rendered once on a node, since it never changes. */
final class Versions {
    private static final int KEPT_IN_MEMORY = 300;
    private static final String PUBLISHED =
            "select v.id, v.course_id, v.number, v.content, v.published_at from course_version v ";

    private final Sql sql;
    private final Cache<UUID, CourseVersion> read =
            Caffeine.newBuilder().maximumSize(KEPT_IN_MEMORY).build();

    private final Cache<String, UUID> courses =
            Caffeine.newBuilder().maximumSize(KEPT_IN_MEMORY).build();

    Versions(Sql sql) {
        this.sql = sql;
    }

    void keep(CourseVersion version, String content, @Nullable UUID trainer) {
        sql.run(
                "insert into course_version (id, course_id, number, competency, level, content, published_at, published_by)"
                        + " values (?, ?, ?, ?, ?, ?::jsonb, ?, ?)",
                version.id(),
                version.course(),
                version.number(),
                version.content().competency(),
                version.content().level(),
                content,
                version.publishedAt(),
                trainer);
    }

    Optional<CourseVersion> find(UUID id) {
        var known = read.getIfPresent(id);
        if (known != null) return Optional.of(known);
        var found = sql.one(PUBLISHED + "where v.id = ?", Versions::version, id);
        found.ifPresent(version -> read.put(id, version));
        return found;
    }

    /** The course that was ever published at this address. */
    Optional<UUID> course(String slug) {
        var known = courses.getIfPresent(slug);
        if (known != null) return Optional.of(known);
        var found = sql.one(
                "select id from course where slug = ? and current_version is not null",
                row -> row.getObject(1, UUID.class),
                slug);
        found.ifPresent(id -> courses.put(slug, id));
        return found;
    }

    Optional<CourseVersion> current(String slug) {
        return sql.one(
                        "select current_version from course where slug = ? and current_version is not null",
                        row -> row.getObject(1, UUID.class),
                        slug)
                .flatMap(this::find);
    }

    /** The lowest sufficient level, the eldest course among equals. */
    Optional<CourseVersion> teaching(String competency, int level) {
        return sql.one(
                        "select v.id from course_version v join course c on c.current_version = v.id"
                                + " where v.competency = ? and v.level >= ? order by v.level, c.id limit 1",
                        row -> row.getObject(1, UUID.class),
                        competency,
                        level)
                .flatMap(this::find);
    }

    /** Titles of courses, drafts among them, in which a lesson ends with one of these units. */
    List<String> endingWith(Collection<UUID> units) {
        return sql.list("""
                select distinct content ->> 'title'
                from (select draft from course union all select content from course_version) as written (content)
                where exists (select from jsonb_array_elements(content -> 'lessons') as lesson
                              where lesson ->> 'unit' = any (?))
                order by 1
                """, row -> row.getString(1), (Object)
                units.stream().map(UUID::toString).toArray(String[]::new));
    }

    void announce(Announcement announced) {
        sql.run(
                "insert into announced_course (slug, title, summary, audience, topics, minutes)"
                        + " values (?, ?, ?, ?, ?, ?) on conflict (slug) do update set title = excluded.title,"
                        + " summary = excluded.summary, audience = excluded.audience, topics = excluded.topics,"
                        + " minutes = excluded.minutes",
                announced.slug(),
                announced.title(),
                announced.summary(),
                announced.audience(),
                announced.topics().toArray(String[]::new),
                announced.minutes());
    }

    List<CourseVersion> published() {
        return sql
                .list(
                        "select current_version from course where current_version is not null order by id",
                        row -> row.getObject(1, UUID.class))
                .stream()
                .flatMap(id -> find(id).stream())
                .toList();
    }

    /** Announced and not there yet. */
    List<Announcement> announced() {
        return sql.list(
                "select slug, title, summary, audience, topics, minutes from announced_course a where not exists"
                        + " (select 1 from course c where c.slug = a.slug and c.current_version is not null)"
                        + " order by title",
                row -> new Announcement(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        List.of((String[]) row.getArray(5).getArray()),
                        row.getInt(6)));
    }

    private static CourseVersion version(ResultSet row) throws SQLException {
        try {
            return CourseVersion.of(
                    row.getObject(1, UUID.class),
                    row.getObject(2, UUID.class),
                    row.getInt(3),
                    Json.MAPPER.readValue(row.getString(4), CourseContent.class),
                    row.getTimestamp(5).toInstant());
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("version " + row.getString(1), broken);
        }
    }
}
