package id.balai.courses;

import java.util.UUID;

/** A version of a course was published. */
public record CoursePublished(UUID courseVersion) {}
