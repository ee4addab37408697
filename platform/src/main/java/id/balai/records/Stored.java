package id.balai.records;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.balai.database.Columns;
import id.balai.xapi.Reading;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/** A statement as it lies in the store. */
public record Stored(UUID id, Instant at, String text) {
    static final String COLUMNS = "s.id, s.stored, s.json::text";

    static Stored read(ResultSet row) throws SQLException {
        return new Stored(row.getObject(1, UUID.class), Columns.instant(row, 2), row.getString(3));
    }

    public ObjectNode json() {
        return (ObjectNode) Reading.json(text);
    }
}
