package id.balai.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.balai.database.NoRoom;
import id.balai.refusal.Refusal;
import id.balai.testing.TestDatabase;
import id.balai.xapi.Reading;
import id.balai.xapi.Statement;
import id.balai.xapi.Version;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What comes in by one call of the database alone is kept as what comes in through a transaction. */
class IntakeTest {
    private static final Source SOURCE =
            new Source(Organisation.HOUSE, Source.account("dinas", "Dinas"), Version.V2_0_0, true);

    private TestDatabase database;
    private Intake intake;
    private Recorded recorded;

    @BeforeEach
    void open() {
        database = TestDatabase.with();
        intake = Intakes.of(database);
        recorded = new Recorded(database.sql());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_batch_that_needs_nothing_more_is_stored() {
        var ids = receive(statement(UUID.randomUUID()), statement(UUID.randomUUID()));

        assertThat(all()).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void what_is_sent_again_is_there_once_together_with_what_is_new() {
        var first = statement(UUID.randomUUID());
        var second = statement(UUID.randomUUID());
        receive(first);

        var ids = receive(first, second);

        assertThat(ids).hasSize(2);
        assertThat(all()).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void one_that_is_sent_again_alone_is_there_once_and_as_it_was() {
        var there = statement(UUID.randomUUID());
        var ids = receive(there);
        var other = there.deepCopy();
        other.putObject("verb").put("id", "http://x.id/other");

        assertThat(receive(there)).isEqualTo(ids);
        assertThatThrownBy(() -> receive(other)).isInstanceOf(StatementConflict.class);

        assertThat(all()).isEqualTo(ids);
    }

    @Test
    void what_says_something_else_is_refused_with_all_that_came_along() {
        var there = UUID.randomUUID();
        receive(statement(there));
        var other = statement(there);
        other.putObject("verb").put("id", "http://x.id/other");

        assertThatThrownBy(() -> receive(statement(UUID.randomUUID()), other)).isInstanceOf(StatementConflict.class);

        assertThat(all()).containsExactly(there);
    }

    @Test
    void what_is_told_of_an_activity_is_learned_and_the_statement_there_once() {
        var telling = statement(UUID.randomUUID());
        telling.withObject("/object/definition/name").put("id", "Debit dan kredit");

        receive(telling);

        var known = new KnownActivities(database.sql());
        assertThat(database.in(() -> known.definition(Organisation.HOUSE, "http://x.id/a")))
                .hasValueSatisfying(definition ->
                        assertThat(definition.at("/name/id").asText()).isEqualTo("Debit dan kredit"));
        assertThat(all()).hasSize(1);
    }

    @Test
    void what_somebody_already_points_to_is_found_by_them() {
        var awaited = UUID.randomUUID();
        var pointing = statement(UUID.randomUUID());
        pointing.putObject("object").put("objectType", "StatementRef").put("id", awaited.toString());
        receive(pointing);

        receive(statement(awaited));

        var query = StatementQuery.everything().activity("http://x.id/a");
        assertThat(database.in(() -> recorded.page(query)).statements()).hasSize(2);
    }

    @Test
    void a_database_without_room_refuses_and_keeps_no_part() throws SQLException {
        try (var owner = DriverManager.getConnection(database.ownerUrl());
                var statement = owner.createStatement()) {
            statement.execute("""
                    create function full_disk() returns trigger language plpgsql as
                    $$ begin raise exception 'could not extend file' using errcode = 'disk_full'; end $$""");
            statement.execute(
                    "create trigger full_disk before insert on statement for each row execute function full_disk()");
        }

        assertThatThrownBy(() -> receive(statement(UUID.randomUUID())))
                .isInstanceOfSatisfying(
                        NoRoom.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNAVAILABLE));

        assertThat(all()).isEmpty();
    }

    private List<UUID> receive(ObjectNode... statements) {
        return intake.receive(
                Delivery.of(Stream.of(statements)
                        .map(each -> Statement.received(each, Version.V2_0_0))
                        .toList()),
                SOURCE);
    }

    private List<UUID> all() {
        return database.in(() -> recorded.page(StatementQuery.everything())).statements().stream()
                .map(Stored::id)
                .toList();
    }

    private static ObjectNode statement(UUID id) {
        var json = (ObjectNode) Reading.json("""
                {"actor":{"mbox":"mailto:a@b.id"},"verb":{"id":"http://x.id/v"},"object":{"id":"http://x.id/a"}}""");
        return json.put("id", id.toString());
    }
}
