package id.balai.records.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.f4b6a3.uuid.UuidCreator;
import id.balai.records.Activity;
import id.balai.records.Cursor;
import id.balai.records.Recorded;
import id.balai.records.Records;
import id.balai.records.StatementQuery;
import id.balai.records.Statements;
import id.balai.records.Verb;
import id.balai.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LiveStatementsTest {
    private static final UUID SOMEBODY = UuidCreator.getTimeOrderedEpoch();
    private static final Activity LESSON = Activity.at("kursus/x/pelajaran/y", Activity.Type.LESSON, "Debit");

    private final ScheduledExecutorService threads = Executors.newSingleThreadScheduledExecutor();
    private TestDatabase database;
    private Records records;
    private LiveStatements live;

    @BeforeEach
    void open() {
        database = TestDatabase.with();
        records = new Records(database.sql());
        live = new LiveStatements(new Recorded(database.sql()), threads);
    }

    @AfterEach
    void close() {
        threads.shutdownNow();
        database.close();
    }

    @Test
    void a_listener_is_told_what_it_asks_for_once_and_nothing_else() {
        var line = listen(StatementQuery.everything().verb(Verb.PASSED.iri()), Optional.empty());
        var passed = record(Verb.PASSED);
        record(Verb.ANSWERED);

        look();
        look();

        assertThat(line.statements()).containsExactly(passed);
    }

    @Test
    void who_comes_back_is_told_what_was_missed() {
        var first = listen(StatementQuery.everything(), Optional.empty());
        var seen = record(Verb.PASSED);
        look();
        first.open = false;
        listen(StatementQuery.everything(), Optional.empty());
        var missed = record(Verb.ANSWERED);
        look();
        var alsoMissed = record(Verb.FAILED);

        var again = listen(StatementQuery.everything(), Optional.of(Cursor.parse(first.lastId())));
        look();

        assertThat(first.statements()).containsExactly(seen);
        assertThat(again.statements()).containsExactly(missed, alsoMissed);
    }

    @Test
    void more_than_can_be_told_one_by_one_is_told_at_once() {
        var line = listen(StatementQuery.everything(), Optional.empty());
        database.run(() -> {
            for (var i = 0; i < 201; i++) records.record(statement(Verb.ANSWERED));
        });

        look();

        assertThat(line.statements()).isEmpty();
        assertThat(String.join("", line.sent)).contains("event: many");
    }

    @Test
    void a_quiet_line_is_kept_alive_and_listeners_are_counted() {
        var line = listen(StatementQuery.everything(), Optional.empty());
        for (var i = 0; i < 7; i++) look();
        assertThat(line.sent).contains(":\n\n");

        for (var i = 1; i < LiveStatements.MOST_OF_ONE; i++) listen(StatementQuery.everything(), Optional.empty());
        assertThatThrownBy(() -> live.roomFor(SOMEBODY)).isInstanceOf(TooManyListeners.class);
        line.open = false;
        live.roomFor(SOMEBODY);
        for (var i = 0; i < LiveStatements.MOST; i++)
            database.run(() -> live.listen(
                    new Listener(UuidCreator.getTimeOrderedEpoch(), StatementQuery.everything(), new Heard()),
                    Optional.empty()));
        assertThatThrownBy(() -> live.roomFor(UuidCreator.getTimeOrderedEpoch()))
                .isInstanceOf(TooManyListeners.class);
    }

    private Heard listen(StatementQuery query, Optional<Cursor> since) {
        var line = new Heard();
        database.run(() -> live.listen(new Listener(SOMEBODY, query, line), since));
        return line;
    }

    private void look() {
        database.run(live::look);
    }

    private UUID record(Verb verb) {
        return database.in(() -> records.record(statement(verb)));
    }

    private static JsonNode statement(Verb verb) {
        return Statements.of(SOMEBODY, verb, LESSON).json();
    }

    private static final class Heard implements Line {
        private final List<String> sent = new ArrayList<>();
        private boolean open = true;

        @Override
        public void send(String event) {
            sent.add(event);
        }

        @Override
        public boolean open() {
            return open;
        }

        String lastId() {
            var ids = sent.stream().filter(event -> event.contains("id: ")).toList();
            return ids.get(ids.size() - 1).replaceFirst("(?s).*?id: (\\S+).*", "$1");
        }

        List<UUID> statements() {
            return sent.stream()
                    .filter(event -> event.contains("event: statement"))
                    .map(event -> UUID.fromString(event.replaceFirst("(?s).*\"id\":\"([^\"]+)\".*", "$1")))
                    .toList();
        }
    }
}
