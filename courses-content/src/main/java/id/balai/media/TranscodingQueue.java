package id.balai.media;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The worker's side of {@code media_item}: what waits, and how far each is. Every statement is a transaction of its own, and
 * changes a row only for the attempt that holds it.
 */
final class TranscodingQueue {
    private final DataSource database;
    private final InstantSource clock;

    TranscodingQueue(DataSource database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    List<UUID> unfinished(int most) {
        return with(
                "select id from media_item where state in ('WAITING', 'RUNNING') order by accepted_at limit ?",
                statement -> {
                    statement.setInt(1, most);
                    var found = new ArrayList<UUID>();
                    try (var rows = statement.executeQuery()) {
                        while (rows.next()) found.add(rows.getObject(1, UUID.class));
                    }
                    return found;
                });
    }

    /** Begins an attempt and answers its number; empty when the upload waits for nobody any more. */
    OptionalInt begin(UUID id) {
        return with("""
                update media_item set state = 'RUNNING', percent = 0, attempts = attempts + 1, changed_at = ?
                where id = ? and state in ('WAITING', 'RUNNING') returning attempts""", statement -> {
            statement.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            statement.setObject(2, id);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? OptionalInt.of(rows.getInt(1)) : OptionalInt.empty();
            }
        });
    }

    void progress(UUID id, int attempt, int percent) {
        change("percent = ?", percent, id, attempt);
    }

    void done(UUID id, int attempt, Renditions made) {
        change("state = 'DONE', percent = 100, renditions = ?::jsonb", MediaRow.json(made), id, attempt);
    }

    void failed(UUID id, int attempt, MediaFailure reason) {
        change("state = 'FAILED', failure = ?", reason.name(), id, attempt);
    }

    private void change(String what, Object value, UUID id, int attempt) {
        var sql = "update media_item set " + what
                + ", changed_at = ? where id = ? and state = 'RUNNING' and attempts = ?";
        var changed = with(sql, statement -> {
            statement.setObject(1, value);
            statement.setObject(2, clock.instant().atOffset(ZoneOffset.UTC));
            statement.setObject(3, id);
            statement.setInt(4, attempt);
            return statement.executeUpdate();
        });
        if (changed == 0) throw new Transcoder.Abandoned();
    }

    private <T> T with(String sql, Use<T> use) {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return use.of(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** What is done with a prepared statement. */
    @FunctionalInterface
    private interface Use<T> {
        T of(PreparedStatement statement) throws SQLException;
    }
}
