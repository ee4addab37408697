package id.balai.courses;

import id.balai.refusal.NotFound;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A course as it was published: it never changes again, and enrolments point at it. */
public record CourseVersion(
        UUID id, UUID course, int number, CourseContent content, List<Lesson> lessons, Instant publishedAt) {
    public CourseVersion {
        lessons = List.copyOf(lessons);
    }

    static CourseVersion of(UUID id, UUID course, int number, CourseContent content, Instant publishedAt) {
        var lessons = content.lessons().stream().map(LessonSource::read).toList();
        return new CourseVersion(id, course, number, content, lessons, publishedAt);
    }

    public String slug() {
        return content.slug();
    }

    public String title() {
        return content.title();
    }

    public boolean has(String lesson) {
        return lessons.stream().anyMatch(each -> each.key().equals(lesson));
    }

    public Lesson lesson(String key) {
        return lessons.stream()
                .filter(lesson -> lesson.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("lesson", key));
    }

    /** Which lesson of the course it is, counted from one. */
    public int position(String key) {
        return lessons.indexOf(lesson(key)) + 1;
    }

    public int minutes() {
        return lessons.stream().mapToInt(Lesson::minutes).sum();
    }
}
