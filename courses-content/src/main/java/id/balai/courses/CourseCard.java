package id.balai.courses;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the catalogue shows of a course.
 *
 * @param lessons how many; zero while it is only announced
 * @param competency what passing proves, absent while it is only announced
 */
public record CourseCard(
        String slug,
        String title,
        String summary,
        Status status,
        int minutes,
        int lessons,
        List<String> topics,
        @Nullable String competency,
        int level) {
    /** Whether it can be taken now. */
    public enum Status {
        PUBLISHED,
        ANNOUNCED
    }

    public String url() {
        return "/belajar/" + slug;
    }
}
