package id.balai.courses;

import java.util.Set;

/**
 * Something that may be found.
 *
 * @param kind {@code course} or {@code lesson}
 * @param slug the course it belongs to
 * @param text the words in it, without markup
 * @param status {@code published} or {@code announced}
 * @param audience who may find it; {@link #EVERYONE} for all
 */
public record Findable(
        String id,
        String kind,
        String slug,
        String title,
        String summary,
        String text,
        String url,
        String status,
        String language,
        Set<String> audience) {
    public static final String EVERYONE = "everyone";
}
