package id.balai.app.described;

import org.jspecify.annotations.Nullable;

/**
 * One operation in a line.
 *
 * @param at the method and the path, as {@code GET /api/courses}
 * @param key what opens it where a person's token does not: {@code basic}, or {@code none} for anybody
 */
record Way(
        String id,
        String at,
        String tag,
        String summary,
        @Nullable String key) {}
