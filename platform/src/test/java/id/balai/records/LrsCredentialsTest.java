package id.balai.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.balai.refusal.MissingField;
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
        var issued = database.in(
                () -> credentials.issue(NewCredential.ofHouse("Dinas", Set.of(Scope.STATEMENTS_WRITE, Scope.STATE))));

        var found = database.in(() -> credentials.find(issued.key(), issued.secret()));

        assertThat(found).hasValueSatisfying(credential -> {
            assertThat(credential.id()).isEqualTo(issued.id());
            assertThat(credential.organisation()).isEqualTo(Organisation.HOUSE);
            assertThat(credential.label()).isEqualTo("Dinas");
            assertThat(credential.scopes()).containsExactlyInAnyOrder(Scope.STATEMENTS_WRITE, Scope.STATE);
            assertThat(credential.allowance()).isEqualTo(Allowance.UNLIMITED);
        });
        assertThat(database.in(() -> credentials.find(issued.key(), issued.secret() + "x")))
                .isEmpty();
        assertThat(database.in(() -> credentials.find("unknown", issued.secret())))
                .isEmpty();
    }

    @Test
    void opens_no_more_once_revoked() {
        var issued = database.in(() -> credentials.issue(NewCredential.ofHouse("Dinas", Set.of(Scope.ALL))));

        database.run(() -> credentials.revoke(issued.id()));

        assertThat(database.in(() -> credentials.find(issued.key(), issued.secret())))
                .isEmpty();
        assertThat(database.in(() -> credentials.all())).isEmpty();
    }

    @Test
    void is_for_something_and_may_do_something() {
        assertThatThrownBy(() -> NewCredential.ofHouse(" ", Set.of(Scope.ALL))).isInstanceOf(MissingField.class);
        assertThatThrownBy(() -> NewCredential.ofHouse("Nobody", Set.of())).isInstanceOf(MissingField.class);
    }
}
