package id.balai.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Looks into a house's own database, past everything the server would say about it. */
record Tables(String url, String user, String password) {
    /** As its keeper: every row of every cooperative. */
    static Tables asKeeper(Balai balai) {
        return as(balai, "postgres");
    }

    /** As the server does, which sees no row before it says for whom it asks. */
    static Tables asServer(Balai balai) {
        return as(balai, "balai_app");
    }

    private static Tables as(Balai balai, String role) {
        try {
            var port = Files.readAllLines(balai.home().resolve("postgres/data/postmaster.pid"))
                    .get(3)
                    .strip();
            var password = Files.readString(balai.home().resolve("keys").resolve(role));
            return new Tables("jdbc:postgresql://127.0.0.1:" + port + "/balai", role, password.strip());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    long count(String query, String... arguments) {
        try (var connection = DriverManager.getConnection(url, user, password);
                var statement = connection.prepareStatement("SELECT count(*) FROM (" + query + ") AS asked")) {
            for (var i = 0; i < arguments.length; i++) statement.setString(i + 1, arguments[i]);
            var row = statement.executeQuery();
            row.next();
            return row.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    void run(String statement) {
        try (var connection = DriverManager.getConnection(url, user, password);
                var run = connection.createStatement()) {
            run.execute(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
