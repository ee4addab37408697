package id.balai.testing;

import id.balai.database.Connections;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A connection for each thread, in no transaction. */
final class OutsideConnections implements Connections {
    private final Map<Thread, Connection> open = new ConcurrentHashMap<>();
    private final String url;

    OutsideConnections(String url) {
        this.url = url;
    }

    @Override
    public <T> T lend(Use<T> use) throws SQLException {
        var own = open.get(Thread.currentThread());
        if (own != null) return use.with(own);
        var fresh = DriverManager.getConnection(url);
        open.put(Thread.currentThread(), fresh);
        return use.with(fresh);
    }

    void close() {
        open.values().forEach(connection -> {
            try {
                connection.close();
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        });
    }
}
