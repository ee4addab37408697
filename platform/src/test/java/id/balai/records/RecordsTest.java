package id.balai.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.f4b6a3.uuid.UuidCreator;
import id.balai.testing.TestDatabase;
import id.balai.xapi.Identifier;
import id.balai.xapi.Reading;
import id.balai.xapi.RuleBroken;
import id.balai.xapi.Statement;
import id.balai.xapi.Timestamp;
import id.balai.xapi.Version;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecordsTest {
    private static final Source SOURCE =
            new Source(Organisation.HOUSE, Source.account("dinas", "Dinas"), Version.V2_0_0, true);
    private static final UUID PERSON = UuidCreator.getTimeOrderedEpoch();
    private static final Activity LESSON =
            Activity.at("kursus/x/pelajaran/y", Activity.Type.LESSON, "Debit dan kredit");
    private static final Activity COURSE = Activity.at("kursus/x", Activity.Type.COURSE, "Pembukuan");

    private TestDatabase database;
    private Records records;
    private Recorded recorded;
    private KnownActivities activities;

    @BeforeEach
    void open() {
        database = TestDatabase.with();
        records = new Records(database.sql());
        recorded = new Recorded(database.sql());
        activities = new KnownActivities(database.sql());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void recording_the_same_statement_twice_keeps_it_once() {
        var statement = experienced().id(UuidCreator.getTimeOrderedEpoch()).json();

        var first = record(statement);
        var second = record(statement);

        assertThat(second).isEqualTo(first);
        assertThat(found(StatementQuery.everything())).hasSize(1);
    }

    @Test
    void a_statement_never_changes() {
        var id = UuidCreator.getTimeOrderedEpoch();
        record(experienced().id(id).json());

        assertThatThrownBy(() -> record(experienced().id(id).success(true).json()))
                .isInstanceOf(StatementConflict.class);

        assertThat(find(id).has("result")).isFalse();
    }

    @Test
    void what_was_received_is_given_back_letter_by_letter_with_our_stamps() {
        var received = object("""
                {"verb":{"id":"http://x.id/v"},"actor":{"mbox":"mailto:a@b.id"},"object":{"id":"http://x.id/a"},
                 "result":{"score":{"raw":1.50}},"context":{"extensions":{"http://x.id/e":[null,"\\u00e9 \\u0000"]}}}
                """);

        var id = receive(received).get(0);

        var stored = find(id);
        assertThat(stored.toString()).contains("\"raw\":1.50", "[null,\"\u00e9 \\u0000\"]");
        assertThat(stored.path("timestamp")).isEqualTo(stored.path("stored"));
        assertThat(database.in(() -> recorded.find(id, Visibility.HOUSE))
                        .orElseThrow()
                        .at())
                .isEqualTo(Timestamp.instant(stored.path("stored").asText()));
        assertThat(stored.at("/authority/account/name").asText()).isEqualTo("dinas");
        assertThat(stored.path("version").asText()).isEqualTo("2.0.0");
    }

    @Test
    void a_forged_authority_is_replaced_by_ours() {
        var forged = experienced().json();
        forged.putObject("authority").put("mbox", "mailto:menteri@example.id");

        var id = record(forged);

        assertThat(find(id).at("/authority/account/name").asText()).isEqualTo("balai");
    }

    @Test
    void a_batch_is_taken_whole_or_not_at_all() {
        var there = UuidCreator.getTimeOrderedEpoch();
        record(experienced().id(there).json());
        var fresh = experienced().json();
        var conflicting = experienced().id(there).completion(true).json();

        assertThatThrownBy(() -> receive(fresh, conflicting)).isInstanceOf(StatementConflict.class);
        assertThatThrownBy(() -> receive(fresh, object("{\"actor\":{}}"))).isInstanceOf(RuleBroken.class);

        assertThat(found(StatementQuery.everything())).hasSize(1);
    }

    @Test
    void a_batch_must_not_name_an_id_twice_nor_be_too_long() {
        var twice = experienced().id(UuidCreator.getTimeOrderedEpoch()).json();
        var tooMany = IntStream.rangeClosed(0, Limits.STATEMENTS)
                .mapToObj(i -> experienced().json())
                .toArray(ObjectNode[]::new);

        assertThatThrownBy(() -> receive(twice, twice)).isInstanceOf(BadRequest.class);
        assertThatThrownBy(() -> receive(tooMany)).isInstanceOf(TooMuch.class);
    }

    @Test
    void statements_are_found_by_whom_and_what_they_mention() {
        var registration = UuidCreator.getTimeOrderedEpoch();
        var passed = record(Statements.of(PERSON, Verb.PASSED, LESSON)
                .partOf(COURSE)
                .registration(registration)
                .json());
        record(Statements.of(UuidCreator.getTimeOrderedEpoch(), Verb.FAILED, COURSE)
                .json());
        var person = Identifier.of(Source.account(PERSON)).orElseThrow();
        var everything = StatementQuery.everything();

        assertThat(found(everything.agent(person))).containsExactly(passed);
        assertThat(found(everything.verb(Verb.PASSED.iri()))).containsExactly(passed);
        assertThat(found(everything.activity(LESSON.iri()))).containsExactly(passed);
        assertThat(found(everything.registration(registration))).containsExactly(passed);
        assertThat(found(everything.activity(COURSE.iri()))).hasSize(1).doesNotContain(passed);
        assertThat(found(everything.relatedActivity(COURSE.iri()))).hasSize(2);
        assertThat(found(everything.agent(person).verb(Verb.FAILED.iri()))).isEmpty();
        var balai = Identifier.of(Source.account("balai", "")).orElseThrow();
        assertThat(found(everything.agent(balai))).isEmpty();
        assertThat(found(everything.relatedAgent(balai))).hasSize(2);
    }

    @Test
    void a_statement_about_a_statement_is_found_by_what_that_one_mentions_whichever_comes_first() {
        var target = UuidCreator.getTimeOrderedEpoch();
        var comment = receive(about(target)).get(0);
        var commentOnTheComment = receive(about(comment)).get(0);
        record(experienced().id(target).json());
        var late = receive(about(commentOnTheComment)).get(0);

        var byActivity = found(StatementQuery.everything().activity(LESSON.iri()));

        assertThat(byActivity).containsExactlyInAnyOrder(target, comment, commentOnTheComment, late);
    }

    @Test
    void a_batch_may_bring_a_statement_and_what_points_to_it_and_to_that() {
        var target = UuidCreator.getTimeOrderedEpoch();
        var comment = UuidCreator.getTimeOrderedEpoch();
        var early = receive(about(comment)).get(0);

        receive(
                about(target).put("id", comment.toString()),
                experienced().id(target).json());

        assertThat(found(StatementQuery.everything().activity(LESSON.iri())))
                .containsExactlyInAnyOrder(target, comment, early);
    }

    @Test
    void a_voided_statement_shows_only_to_who_asks_for_it_as_such() {
        var voided = record(experienced().json());

        var voiding = receive(voiding(voided)).get(0);

        assertThat(found(StatementQuery.everything().activity(LESSON.iri()))).containsExactly(voiding);
        assertThat(database.in(() -> recorded.find(voided, Visibility.HOUSE))).isEmpty();
        assertThat(database.in(() -> recorded.findVoided(voided, Visibility.HOUSE)))
                .isPresent();
        assertThat(database.in(() -> recorded.findVoided(voiding, Visibility.HOUSE)))
                .isEmpty();
    }

    @Test
    void a_voiding_statement_cannot_be_voided_even_before_it_arrives() {
        var target = record(experienced().json());
        var announced = UuidCreator.getTimeOrderedEpoch();
        receive(voiding(announced));

        receive(voiding(target).put("id", announced.toString()));
        receive(voiding(announced));

        assertThat(database.in(() -> recorded.find(announced, Visibility.HOUSE)))
                .isPresent();
        assertThat(database.in(() -> recorded.find(target, Visibility.HOUSE))).isEmpty();
    }

    @Test
    void a_walk_meets_each_statement_once_in_either_order() {
        var ids = receive(
                IntStream.range(0, 25).mapToObj(i -> experienced().json()).toArray(ObjectNode[]::new));

        var newestFirst = walk(StatementQuery.everything().limit(10));
        var oldestFirst = walk(StatementQuery.everything().limit(10).oldestFirst());

        assertThat(oldestFirst).isEqualTo(ids);
        assertThat(newestFirst).containsExactlyInAnyOrderElementsOf(ids).startsWith(ids.get(24));
    }

    @Test
    void an_asker_sees_no_more_than_is_theirs() {
        var mine = record(experienced().json());
        var another = record(Statements.of(UuidCreator.getTimeOrderedEpoch(), Verb.EXPERIENCED, LESSON)
                .json());
        var me = Visibility.about(Identifier.of(Source.account(PERSON)).orElseThrow());

        assertThat(found(StatementQuery.everything().visibleTo(me))).containsExactly(mine);
        assertThat(database.in(() -> recorded.find(another, me))).isEmpty();
        assertThat(database.in(() -> recorded.find(mine, me))).isPresent();
    }

    @Test
    void a_system_that_may_read_its_own_alone_does_not_see_what_others_say_about_it() {
        var theirs = record(experienced().json());
        receive(about(theirs));
        var balai = Visibility.vouchedBy(
                Organisation.HOUSE, Identifier.of(Source.account("balai", "")).orElseThrow());

        assertThat(found(StatementQuery.everything().visibleTo(balai))).containsExactly(theirs);
        assertThat(found(StatementQuery.everything())).hasSize(2);
    }

    @Test
    void the_store_learns_about_activities_from_statements() {
        receive(object("""
                {"actor":{"mbox":"mailto:a@b.id"},"verb":{"id":"http://x.id/v"},
                 "object":{"id":"http://x.id/a","definition":{"name":{"en":"Book"},"type":"http://x.id/t"}}}
                """));
        receive(object("""
                {"actor":{"mbox":"mailto:a@b.id"},"verb":{"id":"http://x.id/v"},
                 "object":{"id":"http://x.id/a","definition":{"name":{"id":"Buku"}}}}
                """));

        var known = database.in(() -> activities.definition(Organisation.HOUSE, "http://x.id/a"));

        assertThat(known).contains(object("{\"name\":{\"en\":\"Book\",\"id\":\"Buku\"},\"type\":\"http://x.id/t\"}"));
    }

    private static Statements experienced() {
        return Statements.of(PERSON, Verb.EXPERIENCED, LESSON);
    }

    private static ObjectNode about(UUID target) {
        var statement =
                object("{\"actor\":{\"mbox\":\"mailto:guru@b.id\"},\"verb\":{\"id\":\"http://x.id/commented\"}}");
        statement.putObject("object").put("objectType", "StatementRef").put("id", target.toString());
        return statement;
    }

    private static ObjectNode voiding(UUID target) {
        var statement = about(target);
        statement.putObject("verb").put("id", Verb.VOIDED.iri());
        return statement;
    }

    private static ObjectNode object(String json) {
        return (ObjectNode) Reading.json(json);
    }

    private UUID record(ObjectNode statement) {
        return database.in(() -> records.record(statement));
    }

    private List<UUID> receive(ObjectNode... statements) {
        return database.in(() -> records.receive(
                Delivery.of(Arrays.stream(statements)
                        .map(statement -> Statement.received(statement, SOURCE.version()))
                        .toList()),
                SOURCE));
    }

    private ObjectNode find(UUID id) {
        return database.in(() -> recorded.find(id, Visibility.HOUSE))
                .orElseThrow()
                .json();
    }

    private List<UUID> found(StatementQuery query) {
        return database.in(() -> recorded.page(query)).statements().stream()
                .map(Stored::id)
                .toList();
    }

    private List<UUID> walk(StatementQuery query) {
        var met = new ArrayList<UUID>();
        var page = database.in(() -> recorded.page(query));
        page.statements().forEach(stored -> met.add(stored.id()));
        while (page.more().isPresent()) {
            var next = query.after(page.more().get());
            page = database.in(() -> recorded.page(next));
            page.statements().forEach(stored -> met.add(stored.id()));
        }
        return met;
    }
}
