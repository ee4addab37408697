package id.balai.courses;

import id.balai.database.Sql;
import id.balai.identity.Accounts;
import id.balai.identity.PlatformRole;
import id.balai.refusal.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The courses: drafting, publishing, and what learners may take. */
@ApplicationScoped
@Transactional
public class Courses {
    private final EntityManager entities;
    private final Versions versions;
    private final Accounts accounts;
    private final Event<CoursePublished> events;
    private final InstantSource clock;

    @Inject
    public Courses(
            EntityManager entities, Sql sql, Accounts accounts, Event<CoursePublished> events, InstantSource clock) {
        this.entities = entities;
        this.versions = new Versions(sql);
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    public UUID create(UUID trainer, CourseContent content) {
        requireTrainer(trainer, content);
        return drafted(content).id();
    }

    public Draft draft(String slug) {
        return course(slug, LockModeType.NONE)
                .orElseThrow(() -> new NotFound("course", slug))
                .draft();
    }

    /** Every course there is, for its authors. */
    public List<Draft> drafts() {
        return entities.createQuery("select c from Course c order by c.slug", Course.class)
                .getResultStream()
                .map(Course::draft)
                .toList();
    }

    /** Keeps an author's new text of a lesson in the draft, once it can be read. */
    public void saveLesson(UUID trainer, String slug, String lesson, String title, String markdown) {
        forChange(trainer, slug).rewrite(lesson, title, markdown, clock.instant());
    }

    /** Ties an upload of the author to a lesson of the draft, or takes the clip away from it. */
    public void showClip(UUID trainer, String slug, String lesson, @Nullable UUID upload) {
        forChange(trainer, slug).show(lesson, upload == null ? null : upload.toString(), clock.instant());
    }

    /** Lets a lesson of the draft end with a unit of a content package, or takes the unit away from it. */
    public void endWith(UUID trainer, String slug, String lesson, @Nullable UUID unit) {
        forChange(trainer, slug).end(lesson, unit, clock.instant());
    }

    /** The titles of the courses in which a lesson ends with one of these units, in the draft or in any version. */
    public List<String> endingWith(Collection<UUID> units) {
        return versions.endingWith(units);
    }

    /** Makes the draft what learners get from now on; who is enrolled stays on their version. */
    public CourseVersion publish(UUID trainer, String slug) {
        return published(forChange(trainer, slug), trainer);
    }

    /** Puts up a course that comes with the house itself, unless it is there. */
    public CourseVersion ship(CourseContent content) {
        if (course(content.slug(), LockModeType.NONE).isPresent()) return current(content.slug());
        return published(drafted(content), null);
    }

    public void announce(Announcement announcement) {
        versions.announce(announcement);
    }

    /** The version learners get now, if there is one. */
    public Optional<CourseVersion> find(String slug) {
        return versions.current(slug);
    }

    public CourseVersion current(String slug) {
        return versions.current(slug).orElseThrow(() -> new NotFound("course", slug));
    }

    /** The course at this address, whatever version of it; it never changes. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public UUID id(String slug) {
        return versions.course(slug).orElseThrow(() -> new NotFound("course", slug));
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public CourseVersion version(UUID id) {
        return versions.find(id).orElseThrow(() -> new NotFound("course version", id));
    }

    /** The course by which this competency can be earned. */
    public Optional<CourseVersion> findFor(String competency, int level) {
        return versions.teaching(competency, level);
    }

    /** What can be taken first, then what is announced and not yet there. */
    public List<CourseCard> catalogue() {
        var published = published().stream().map(CourseCard::of);
        return Stream.concat(published, announced().stream().map(CourseCard::of))
                .toList();
    }

    /** The version of each course that learners get now. */
    public List<CourseVersion> published() {
        return versions.published();
    }

    public List<Announcement> announced() {
        return versions.announced();
    }

    private Course drafted(CourseContent content) {
        content.lessons().forEach(LessonSource::read);
        if (course(content.slug(), LockModeType.NONE).isPresent()) throw new SlugTaken(content.slug());
        var course = Course.drafted(content, clock.instant());
        entities.persist(course);
        return course;
    }

    private CourseVersion published(Course course, @Nullable UUID trainer) {
        var version = course.publish(clock.instant());
        versions.keep(version, course.draftJson(), trainer);
        events.fire(new CoursePublished(version.id()));
        return version;
    }

    private Course forChange(UUID trainer, String slug) {
        var course = course(slug, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound("course", slug));
        requireTrainer(trainer, course.content());
        return course;
    }

    private void requireTrainer(UUID person, CourseContent content) {
        if (!accounts.oversees(person, PlatformRole.TRAINER, content.issuerRegion()))
            throw new NotATrainer(content.title());
    }

    private Optional<Course> course(String slug, LockModeType lock) {
        return entities.createQuery("select c from Course c where c.slug = :slug", Course.class)
                .setParameter("slug", slug)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }
}
