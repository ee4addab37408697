package id.balai.courses;

/**
 * One thing found.
 *
 * @param excerpt safe HTML: the words around the match, escaped, with the match in {@code <mark>}
 */
public record SearchHit(
        String id, String kind, String slug, String title, String summary, String excerpt, String url, String status) {}
