package id.balai.courses;

import java.util.List;

/** A part of a course: a title over lessons, in the order they are taken. */
public record CourseModule(String key, String title, List<String> lessons) {
    public CourseModule {
        lessons = List.copyOf(lessons);
    }
}
