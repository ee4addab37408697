package id.balai.media;

import id.balai.web.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code media_item} as pages see it. */
final class MediaRow {
    static final String SELECT = "select id, name, bytes, state, percent, failure, renditions from media_item ";

    private MediaRow() {}

    static MediaView read(ResultSet row) throws SQLException {
        var failure = row.getString("failure");
        return MediaView.of(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getLong("bytes"),
                MediaState.valueOf(row.getString("state")),
                row.getInt("percent"),
                failure == null ? null : MediaFailure.valueOf(failure),
                renditions(row.getString("renditions")));
    }

    private static @Nullable Renditions renditions(@Nullable String json) {
        return json == null ? null : Json.read(json, Renditions.class);
    }

    static String json(Renditions renditions) {
        return Json.written(renditions);
    }
}
