package id.balai.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.f4b6a3.uuid.UuidCreator;
import id.balai.testing.TestDatabase;
import id.balai.xapi.Identifier;
import id.balai.xapi.Reading;
import id.balai.xapi.Statement;
import id.balai.xapi.Version;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two organisations keep their records in one store, and neither notices the other. */
class OwnersTest {
    private static final UUID OTHER = UuidCreator.getTimeOrderedEpoch();
    private static final String ACTIVITY = "http://x.id/a";

    private TestDatabase database;
    private Records records;
    private Recorded recorded;
    private KnownActivities activities;
    private Documents documents;

    @BeforeEach
    void open() {
        database = TestDatabase.with();
        records = new Records(database.sql());
        recorded = new Recorded(database.sql());
        activities = new KnownActivities(database.sql());
        documents = new Documents(database.sql(), InstantSource.system());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_read_sees_the_statements_of_its_own_organisation_alone() {
        var ours = receive(Organisation.HOUSE, statement("Buku"));
        var theirs = receive(OTHER, statement("Buku"));

        assertThat(found(Organisation.HOUSE)).containsExactly(ours);
        assertThat(found(OTHER)).containsExactly(theirs);
        assertThat(database.in(() -> recorded.find(theirs, Visibility.HOUSE))).isEmpty();
        assertThat(database.in(() -> recorded.find(theirs, Visibility.of(OTHER))))
                .isPresent();
    }

    @Test
    void both_may_keep_a_statement_of_the_same_id_and_say_something_else_in_it() {
        var id = UuidCreator.getTimeOrderedEpoch();
        receive(Organisation.HOUSE, statement("Buku").put("id", id.toString()));

        receive(OTHER, statement("Lain").put("id", id.toString()));

        assertThat(name(Organisation.HOUSE, id)).isEqualTo("Buku");
        assertThat(name(OTHER, id)).isEqualTo("Lain");
        assertThatThrownBy(() -> receive(
                        OTHER,
                        ((ObjectNode) Reading.json(statement("Lain").toString().replace("/v", "/w")))
                                .put("id", id.toString())))
                .isInstanceOf(StatementConflict.class);
    }

    @Test
    void nobody_voids_or_points_to_what_is_anothers() {
        var id = UuidCreator.getTimeOrderedEpoch();
        receive(OTHER, about(id, Verb.VOIDED.iri()));
        var pointing = receive(OTHER, about(id, "http://x.id/commented"));

        receive(Organisation.HOUSE, statement("Buku").put("id", id.toString()));

        assertThat(found(Organisation.HOUSE)).containsExactly(id);
        var byActivity = StatementQuery.everything().activity(ACTIVITY).visibleTo(Visibility.of(OTHER));
        assertThat(database.in(() -> recorded.page(byActivity)).statements()).isEmpty();
        assertThat(found(OTHER)).contains(pointing);
    }

    @Test
    void what_an_activity_is_called_is_each_ones_own() {
        receive(Organisation.HOUSE, statement("Buku"));
        receive(OTHER, statement("Lain"));

        assertThat(database.in(() -> activities.definition(Organisation.HOUSE, ACTIVITY)))
                .hasValueSatisfying(
                        known -> assertThat(known.at("/name/id").asText()).isEqualTo("Buku"));
        assertThat(database.in(() -> activities.definition(OTHER, ACTIVITY)))
                .hasValueSatisfying(
                        known -> assertThat(known.at("/name/id").asText()).isEqualTo("Lain"));
    }

    @Test
    void a_document_of_one_is_no_document_of_another() {
        var house = DocumentScope.agentProfile(
                Identifier.of(Source.account("x", "")).orElseThrow());
        keep(house, "punya rumah");
        keep(house.of(OTHER), "punya dinas");

        assertThat(content(house)).isEqualTo("punya rumah");
        assertThat(content(house.of(OTHER))).isEqualTo("punya dinas");
        database.run(() -> documents.deleteAll(house));
        assertThat(database.in(() -> documents.names(house.of(OTHER), null))).containsExactly("n");
    }

    @Test
    void the_schema_lets_nobody_write_who_has_not_said_for_whom() throws SQLException {
        try (var connection = DriverManager.getConnection(database.url());
                var sql = connection.createStatement()) {
            assertThatThrownBy(() -> sql.execute("insert into statement (id, stored, mentions, json)"
                            + " values (gen_random_uuid(), now(), '{}', '{}')"))
                    .hasMessageContaining("row-level security");
            assertThatThrownBy(() -> sql.execute(
                            "insert into statement_id (id, stored, organisation) values (gen_random_uuid(), now(),"
                                    + " '00000000-0000-7000-8000-000000000001')"))
                    .hasMessageContaining("row-level security");
        }
    }

    @Test
    void a_query_by_what_is_mentioned_still_goes_by_its_index() throws SQLException {
        try (var connection = DriverManager.getConnection(database.url());
                var sql = connection.createStatement()) {
            sql.execute("set enable_seqscan = off");
            var plan = new StringBuilder();
            try (var lines = sql.executeQuery("explain select s.id from statement s"
                    + " where s.organisation = '00000000-0000-7000-8000-000000000001'"
                    + " and s.mentions @> array['00000000-0000-7000-8000-000000000001'::uuid]")) {
                while (lines.next()) plan.append(lines.getString(1)).append('\n');
            }
            assertThat(plan.toString()).contains("Bitmap Index Scan").contains("mentions @>");
        }
    }

    private static ObjectNode statement(String name) {
        return (ObjectNode) Reading.json("""
                {"actor":{"mbox":"mailto:a@b.id"},"verb":{"id":"http://x.id/v"},
                 "object":{"id":"%s","definition":{"name":{"id":"%s"}}}}
                """.formatted(ACTIVITY, name));
    }

    private static ObjectNode about(UUID target, String verb) {
        return (ObjectNode) Reading.json("""
                {"actor":{"mbox":"mailto:guru@b.id"},"verb":{"id":"%s"},
                 "object":{"objectType":"StatementRef","id":"%s"}}
                """.formatted(verb, target));
    }

    private UUID receive(UUID organisation, ObjectNode statement) {
        var source = new Source(organisation, Source.account("sistem", "Sistem"), Version.V2_0_0, true);
        return database.in(() ->
                        records.receive(Delivery.of(List.of(Statement.received(statement, Version.V2_0_0))), source))
                .get(0);
    }

    private List<UUID> found(UUID organisation) {
        var query = StatementQuery.everything().visibleTo(Visibility.of(organisation));
        return database.in(() -> recorded.page(query)).statements().stream()
                .map(Stored::id)
                .toList();
    }

    private String name(UUID organisation, UUID id) {
        return database.in(() -> recorded.find(id, Visibility.of(organisation)))
                .orElseThrow()
                .json()
                .at("/object/definition/name/id")
                .asText();
    }

    private void keep(DocumentScope scope, String words) {
        database.run(() -> documents.put(
                scope,
                "n",
                documents.received("text/plain", words.getBytes(StandardCharsets.UTF_8)),
                new Precondition(null, null),
                Care.NEVER));
    }

    private String content(DocumentScope scope) {
        return new String(
                database.in(() -> documents.find(scope, "n")).orElseThrow().content(), StandardCharsets.UTF_8);
    }
}
