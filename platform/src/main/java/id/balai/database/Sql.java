package id.balai.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Plain SQL on the connection of the running transaction, for reads that are no entity and for the native functions. A
 * method that asks one question and may run without a transaction (SUPPORTS) saves the round trips of opening and closing
 * one; without a transaction there is no tenant either, and rows of a tenant are not seen.
 */
@ApplicationScoped
public class Sql {
    private final Connections connections;

    @Inject
    public Sql(Connections connections) {
        this.connections = connections;
    }

    /** Makes a result of the row the set stands on. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** What is done with a prepared statement whose arguments are bound. */
    @FunctionalInterface
    private interface Use<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    public <T> List<T> list(String sql, RowReader<T> reader, @Nullable Object... arguments) {
        return prepared(
                sql,
                statement -> {
                    var rows = new ArrayList<T>();
                    try (var result = statement.executeQuery()) {
                        while (result.next()) rows.add(reader.read(result));
                    }
                    return rows;
                },
                arguments);
    }

    /** The first row, if there is one. */
    public <T> Optional<T> one(String sql, RowReader<T> reader, @Nullable Object... arguments) {
        return list(sql, reader, arguments).stream().findFirst();
    }

    /** Runs a statement that changes rows, and answers how many. */
    public int run(String sql, @Nullable Object... arguments) {
        return prepared(sql, PreparedStatement::executeUpdate, arguments);
    }

    private <T> T prepared(String sql, Use<T> use, @Nullable Object... arguments) {
        try {
            return connections.lend(connection -> {
                try (var statement = connection.prepareStatement(sql)) {
                    for (var i = 0; i < arguments.length; i++) bind(statement, i + 1, arguments[i]);
                    return use.with(statement);
                }
            });
        } catch (SQLException failure) {
            throw SqlFailure.of(failure);
        }
    }

    private static void bind(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
        if (value instanceof Instant instant) statement.setObject(index, instant.atOffset(ZoneOffset.UTC));
        else if (value instanceof Enum<?> name) statement.setString(index, name.name());
        else if (value instanceof String[] texts)
            statement.setArray(index, statement.getConnection().createArrayOf("text", texts));
        else if (value instanceof Long[] numbers)
            statement.setArray(index, statement.getConnection().createArrayOf("bigint", numbers));
        else statement.setObject(index, value);
    }
}
