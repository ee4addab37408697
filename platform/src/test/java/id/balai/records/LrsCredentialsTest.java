package id.balai.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.balai.database.SqlFailure;
import id.balai.testing.TestDatabase;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LrsCredentialsTest {
    private TestDatabase database;
    private LrsCredentials credentials;

    @BeforeEach
    void open() {
        database = TestDatabase.with();
        credentials = new LrsCredentials(database.sql(), InstantSource.fixed(Instant.parse("2026-11-21T10:00:00Z")));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void opens_to_its_own_secret_alone() {
        var issued = database.in(() -> credentials.issue("Dinas", Set.of(Scope.STATEMENTS_WRITE, Scope.STATE)));

        var found = database.in(() -> credentials.find(issued.key(), issued.secret()));

        assertThat(found)
                .contains(new LrsCredential(issued.id(), "Dinas", Set.of(Scope.STATEMENTS_WRITE, Scope.STATE)));
        assertThat(database.in(() -> credentials.find(issued.key(), issued.secret() + "x")))
                .isEmpty();
        assertThat(database.in(() -> credentials.find("unknown", issued.secret())))
                .isEmpty();
    }

    @Test
    void opens_no_more_once_revoked() {
        var issued = database.in(() -> credentials.issue("Dinas", Set.of(Scope.ALL)));

        database.run(() -> credentials.revoke(issued.id()));

        assertThat(database.in(() -> credentials.find(issued.key(), issued.secret())))
                .isEmpty();
        assertThat(database.in(() -> credentials.all())).isEmpty();
    }

    @Test
    void needs_a_scope_and_a_key_nobody_has() {
        database.run(() -> credentials.issue("demo-lrs", "Demo", Set.of(Scope.ALL)));

        assertThatThrownBy(() -> database.in(() -> credentials.issue("demo-lrs", "Demo", Set.of(Scope.ALL))))
                .isInstanceOf(SqlFailure.class);
        assertThatThrownBy(() -> database.in(() -> credentials.issue("Nobody", Set.of())))
                .isInstanceOf(SqlFailure.class);
    }
}
