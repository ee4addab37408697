package id.balai.courses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What courses offer to be found: each course, announced ones too, and each lesson. */
@ApplicationScoped
@Transactional
public class Findables {
    private static final Set<String> EVERYONE = Set.of(Findable.EVERYONE);
    private final Courses courses;

    @Inject
    public Findables(Courses courses) {
        this.courses = courses;
    }

    public Stream<Findable> all() {
        return Stream.concat(
                courses.published().stream().flatMap(Findables::of),
                courses.announced().stream().map(Findables::of));
    }

    /** What a version offers, its lessons included. */
    public Stream<Findable> of(UUID courseVersion) {
        return of(courses.version(courseVersion));
    }

    private static Stream<Findable> of(CourseVersion version) {
        var lessons = version.content().lessons();
        var titles = lessons.stream().map(LessonSource::title).collect(Collectors.joining("\n"));
        var course = findable(
                "course",
                version,
                version.slug(),
                version.title(),
                version.content().summary(),
                titles);
        return Stream.concat(
                Stream.of(course),
                lessons.stream()
                        .map(lesson -> findable(
                                "lesson",
                                version,
                                version.slug() + "/" + lesson.key(),
                                lesson.title(),
                                lesson.objective(),
                                words(lesson))));
    }

    /** The lesson's text and questions, without the wrong options, which would find it for the wrong reasons. */
    private static String words(LessonSource lesson) {
        return LessonParser.parse(lesson.key(), lesson.markdown()).stream()
                .map(step -> step.title() + "\n" + Markup.words(step.html()) + "\n"
                        + step.question().stem())
                .collect(Collectors.joining("\n"));
    }

    private static Findable findable(
            String kind, CourseVersion version, String path, String title, String summary, String text) {
        return new Findable(
                kind + ":" + path,
                kind,
                version.slug(),
                title,
                summary,
                text,
                "/belajar/" + path,
                "published",
                version.content().language(),
                EVERYONE);
    }

    private static Findable of(Announcement announced) {
        return new Findable(
                "course:" + announced.slug(),
                "course",
                announced.slug(),
                announced.title(),
                announced.summary(),
                announced.audience() + "\n" + String.join("\n", announced.topics()),
                "/belajar/" + announced.slug(),
                "announced",
                "id",
                EVERYONE);
    }
}
