package id.balai.courses;

import java.util.UUID;

/** A course is no longer offered. */
public record CourseWithdrawn(UUID course) {}
