package id.balai.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Moments and lists as the driver gives them, read as ours. */
public final class Columns {
    private Columns() {}

    public static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** The moment of something that may not have happened yet. */
    public static @Nullable Instant instantIfAny(ResultSet row, int column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    /** A list that is not there has nothing in it. */
    public static List<UUID> ids(ResultSet row, int column) throws SQLException {
        var ids = row.getArray(column);
        return ids == null ? List.of() : List.of((UUID[]) ids.getArray());
    }

    public static List<String> texts(ResultSet row, int column) throws SQLException {
        var texts = row.getArray(column);
        return texts == null ? List.of() : List.of((String[]) texts.getArray());
    }
}
