package id.balai.courses;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the catalogue shows of a course.
 *
 * @param lessons how many; zero while it is only announced
 * @param audience whom it is for, in words; empty where the course does not say
 * @param topics for a published course, the titles of its lessons
 * @param competency what passing proves, absent while it is only announced
 */
public record CourseCard(
        String slug,
        String title,
        String summary,
        Status status,
        int minutes,
        int lessons,
        String audience,
        List<String> topics,
        @Nullable String competency,
        int level) {
    /** Whether it can be taken now. */
    public enum Status {
        PUBLISHED,
        ANNOUNCED
    }

    static CourseCard of(CourseVersion version) {
        var content = version.content();
        return new CourseCard(
                version.slug(),
                version.title(),
                content.summary(),
                Status.PUBLISHED,
                version.minutes(),
                version.lessons().size(),
                "",
                version.lessons().stream().map(Lesson::title).toList(),
                content.competency(),
                content.level());
    }

    static CourseCard of(Announcement announced) {
        return new CourseCard(
                announced.slug(),
                announced.title(),
                announced.summary(),
                Status.ANNOUNCED,
                announced.minutes(),
                0,
                announced.audience(),
                announced.topics(),
                null,
                0);
    }

    public String url() {
        return "/belajar/" + slug;
    }
}
