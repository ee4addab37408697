package id.balai.courses;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.github.f4b6a3.uuid.UuidCreator;
import id.balai.database.JsonColumn;
import id.balai.database.UuidColumn;
import id.balai.web.Json;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A course in the making: a draft its authors change, and the version learners get, which is a copy of it once. */
@Entity
@Table(name = "course")
public class Course {
    @Id
    @Convert(converter = UuidColumn.class)
    private UUID id;

    private String slug;

    @Convert(converter = JsonColumn.class)
    private String draft;

    @Column(name = "edited_at")
    private Instant editedAt;

    /** The number of the newest version; zero before the first. */
    private int published;

    @Column(name = "current_version")
    @Convert(converter = UuidColumn.class)
    private @Nullable UUID currentVersion;

    /** Whether the draft differs from the newest version. */
    private boolean changed = true;

    @SuppressWarnings("NullAway")
    protected Course() {}

    private Course(CourseContent content, Instant at) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.slug = content.slug();
        this.draft = Json.written(content);
        this.editedAt = at;
    }

    static Course drafted(CourseContent content, Instant at) {
        return new Course(content, at);
    }

    void rewrite(String lesson, String title, String markdown, Instant at) {
        var rewritten = content().lesson(lesson).rewritten(title, markdown);
        rewritten.read();
        draft = Json.written(content().with(rewritten));
        editedAt = at;
        changed = true;
    }

    void show(String lesson, @Nullable String clip, Instant at) {
        draft = Json.written(content().with(content().lesson(lesson).showing(clip)));
        editedAt = at;
        changed = true;
    }

    void end(String lesson, @Nullable UUID unit, Instant at) {
        draft = Json.written(content().with(content().lesson(lesson).ending(unit)));
        editedAt = at;
        changed = true;
    }

    CourseVersion publish(Instant at) {
        var version = CourseVersion.of(UuidCreator.getTimeOrderedEpoch(), id, published + 1, content(), at);
        published = version.number();
        currentVersion = version.id();
        changed = false;
        return version;
    }

    Draft draft() {
        return new Draft(content(), published, changed, editedAt);
    }

    CourseContent content() {
        try {
            return Json.MAPPER.readValue(draft, CourseContent.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("draft of " + slug, broken);
        }
    }

    String draftJson() {
        return draft;
    }

    UUID id() {
        return id;
    }
}
