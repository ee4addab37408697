package id.balai.courses;

import java.util.List;

/** A course that is promised but not yet there. */
public record Announcement(
        String slug, String title, String summary, String audience, List<String> topics, int minutes) {}
