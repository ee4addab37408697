package id.balai.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/** One PostgreSQL for all tests of a JVM, with a migrated template from which each test takes a copy. */
final class TestServer {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static @Nullable EmbeddedPostgres server;

    private TestServer() {}

    static synchronized String newDatabase() {
        if (server == null) server = start();
        var name = "test" + COUNT.incrementAndGet();
        run(server.getPostgresDatabase(), "CREATE DATABASE " + name + " TEMPLATE template_balai OWNER balai_owner");
        return name;
    }

    /** Waits for the disk as the house does, where a test's own speed matters less than what it measures. */
    static synchronized void makeDurable() {
        if (server == null) throw new IllegalStateException("no server yet");
        run(
                server.getPostgresDatabase(),
                "ALTER SYSTEM SET fsync = on",
                "ALTER SYSTEM SET full_page_writes = on",
                "ALTER SYSTEM SET synchronous_commit = on",
                "SELECT pg_reload_conf()");
    }

    static String url(String database) {
        return url(database, "balai_app");
    }

    static String ownerUrl(String database) {
        return url(database, "balai_owner");
    }

    private static String url(String database, String user) {
        if (server == null) throw new IllegalStateException("no server yet");
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + database + "?user=" + user + "&password=test";
    }

    private static EmbeddedPostgres start() {
        try {
            var started = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "100")
                    .start();
            run(
                    started.getPostgresDatabase(),
                    "CREATE ROLE balai_owner LOGIN PASSWORD 'test'",
                    "CREATE ROLE balai_app LOGIN NOBYPASSRLS PASSWORD 'test'",
                    "CREATE DATABASE template_balai OWNER balai_owner",
                    "GRANT pg_read_all_stats, balai_app TO balai_owner");
            server = started;
            Flyway.configure()
                    .dataSource(ownerUrl("template_balai"), null, null)
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
            return started;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void run(javax.sql.DataSource source, String... statements) {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            for (var sql : statements) statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
