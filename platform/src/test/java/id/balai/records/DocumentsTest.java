package id.balai.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.balai.refusal.Refusal;
import id.balai.testing.TestDatabase;
import id.balai.xapi.Identifier;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DocumentsTest {
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final Precondition NONE = new Precondition(null, null);
    private static final Identifier AGENT = new Identifier("mbox mailto:a@b.id");
    private static final DocumentScope PROFILE = DocumentScope.activityProfile("http://x.id/a");

    private TestDatabase database;
    private Documents documents;

    @BeforeEach
    void open() {
        database = TestDatabase.with();
        documents = new Documents(database.sql(), InstantSource.fixed(NOW));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void is_overwritten_only_by_who_knows_what_is_there() {
        put("{\"a\":1}", NONE, Care.WHEN_THERE);
        var tag = there().etag();

        assertThatThrownBy(() -> put("{\"a\":2}", NONE, Care.WHEN_THERE)).isInstanceOf(DocumentThere.class);
        assertThatThrownBy(() -> put("{\"a\":2}", new Precondition("\"else\"", null), Care.WHEN_THERE))
                .isInstanceOf(PreconditionFailed.class);
        assertThatThrownBy(() -> put("{\"a\":2}", new Precondition(null, "*"), Care.WHEN_THERE))
                .isInstanceOf(PreconditionFailed.class);
        assertThat(there().etag()).isEqualTo(tag);

        put("{\"a\":2}", new Precondition("\"" + tag + "\"", null), Care.WHEN_THERE);
        assertThat(there().etag()).isNotEqualTo(tag);
    }

    @Test
    void a_profile_of_1_0_3_must_say_that_it_is_new() {
        assertThatThrownBy(() -> put("{}", NONE, Care.ALWAYS)).isInstanceOf(BadRequest.class);

        put("{}", new Precondition(null, "*"), Care.ALWAYS);

        assertThat(there().content()).asString().isEqualTo("{}");
    }

    @Test
    void json_objects_are_merged_property_by_property() {
        put("{\"a\":1,\"b\":{\"c\":1}}", NONE, Care.NEVER);

        merge("application/json", "{\"b\":{\"d\":2},\"e\":3}");

        assertThat(there().content()).asString().isEqualTo("{\"a\":1,\"b\":{\"d\":2},\"e\":3}");
    }

    @Test
    void nothing_else_is_merged() {
        put("{\"a\":1}", NONE, Care.NEVER);

        assertThatThrownBy(() -> merge("text/plain", "more")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> merge("application/json", "[1]")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> merge("application/json", "{\"a\":")).isInstanceOf(Refusal.class);

        assertThat(there().content()).asString().isEqualTo("{\"a\":1}");
    }

    @Test
    void state_without_a_registration_means_that_of_all() {
        var one = DocumentScope.state("http://x.id/a", AGENT, Optional.of(UUID.randomUUID()));
        var other = DocumentScope.state("http://x.id/a", AGENT, Optional.of(UUID.randomUUID()));
        var all = DocumentScope.state("http://x.id/a", AGENT, Optional.empty());
        database.run(() -> documents.put(one, "bookmark", json("{}"), NONE, Care.NEVER));
        database.run(() -> documents.put(other, "score", json("{}"), NONE, Care.NEVER));

        assertThat(database.in(() -> documents.names(one, null))).containsExactly("bookmark");
        assertThat(database.in(() -> documents.names(all, null))).containsExactly("bookmark", "score");
        assertThat(database.in(() -> documents.names(all, NOW))).isEmpty();

        database.run(() -> documents.deleteAll(all));
        assertThat(database.in(() -> documents.names(one, null))).isEmpty();
    }

    private void put(String json, Precondition precondition, Care care) {
        database.run(() -> documents.put(PROFILE, "p", json(json), precondition, care));
    }

    private void merge(String type, String content) {
        database.run(() -> documents.merge(
                PROFILE, "p", documents.received(type, content.getBytes(StandardCharsets.UTF_8)), NONE));
    }

    private Document json(String json) {
        return documents.received("application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    private Document there() {
        return database.in(() -> documents.find(PROFILE, "p")).orElseThrow();
    }
}
