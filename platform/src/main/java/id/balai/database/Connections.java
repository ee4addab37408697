package id.balai.database;

import java.sql.Connection;
import java.sql.SQLException;

/** Lends the connection that belongs to the moment. */
@FunctionalInterface
public interface Connections {
    /** What is done with a connection while it is lent. */
    @FunctionalInterface
    interface Use<T> {
        T with(Connection connection) throws SQLException;
    }

    <T> T lend(Use<T> use) throws SQLException;
}
