package id.balai.launcher;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

/**
 * The PostgreSQL that comes with the house. Durable on purpose ({@code fsync} and {@code synchronous_commit} on, which
 * the library turns off), reachable from this machine alone, and by password once the first start has set them.
 */
record EmbeddedDatabase(EmbeddedPostgres server, Path data, String ownerPassword, String appPassword)
        implements Database {
    private static final Map<String, String> CONFIG = Map.of(
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on",
            "max_connections", "60",
            "shared_buffers", "96MB",
            "autovacuum_naptime", "15s", // the first journals of a new house are planned for as for an empty one
            "password_encryption", "scram-sha-256");
    private static final String BY_PASSWORD = """
            local all all              scram-sha-256
            host  all all 127.0.0.1/32 scram-sha-256
            host  all all ::1/128      scram-sha-256
            """;

    static EmbeddedDatabase start(Home home, Secrets secrets) {
        var data = home.at("postgres/data");
        Orphans.stopPostmaster(data);
        var passwordsSet = secrets.has("postgres.done");
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(home.at("postgres").toFile())
                .setLocaleConfig("locale", "C.UTF-8") // what the shell names is often not installed
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofMinutes(2))
                .setErrorRedirector(ProcessBuilder.Redirect.appendTo(
                        home.at("log/postgres.log").toFile()))
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(
                        home.at("log/postgres.log").toFile()));
        CONFIG.forEach(builder::setServerConfig);
        if (passwordsSet) builder.setConnectConfig("password", secrets.get("postgres"));
        try {
            HalfMade.clear(home);
            if (!Files.exists(data)) HalfMade.begin(home);
            var database =
                    new EmbeddedDatabase(builder.start(), data, secrets.get("balai_owner"), secrets.get("balai_app"));
            if (!passwordsSet) database.setPasswords(secrets);
            HalfMade.end(home);
            return database;
        } catch (IOException | IllegalStateException | SQLException failure) {
            throw new CannotStart("database.start", failure.getMessage(), home.at("log/postgres.log"));
        }
    }

    private void setPasswords(Secrets secrets) throws SQLException, IOException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(role("balai_owner", "", ownerPassword));
            statement.execute(role("balai_app", "NOBYPASSRLS", appPassword));
            statement.execute("ALTER ROLE postgres PASSWORD '" + secrets.get("postgres") + "'");
            var exists = statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = 'balai'");
            if (!exists.next()) statement.execute("CREATE DATABASE balai OWNER balai_owner");
            Files.writeString(data.resolve("pg_hba.conf"), BY_PASSWORD);
            statement.execute("SELECT pg_reload_conf()");
        }
        secrets.get("postgres.done");
    }

    /** Passwords are base64 of our own making, so that none needs quoting. */
    private static String role(String name, String attributes, String password) {
        return "DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '" + name + "') THEN CREATE ROLE "
                + name + " LOGIN " + attributes + "; END IF; ALTER ROLE " + name + " PASSWORD '" + password
                + "'; END $$";
    }

    @Override
    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/balai";
    }

    /** On a slow disk the last checkpoint outlasts the library's patience, so we wait for the process itself. */
    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            Orphans.stopPostmaster(data);
        }
    }
}
