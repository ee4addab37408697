package id.balai.database;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;

/** Lends the connection of the running transaction, after the entities' changes went over it. */
public record InTransaction(EntityManager entities) implements Connections {
    @Override
    public <T> T lend(Use<T> use) throws SQLException {
        entities.flush();
        return use.with(entities.unwrap(Connection.class));
    }
}
