package id.balai.records;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.f4b6a3.uuid.UuidCreator;
import id.balai.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What holds while several write at once. */
class WritersTest {
    private static final Activity LESSON =
            Activity.at("kursus/x/pelajaran/y", Activity.Type.LESSON, "Debit dan kredit");

    @Test
    void a_walk_meets_what_was_there_before_it_began_exactly_once_while_writers_run() throws Exception {
        try (var database = TestDatabase.with()) {
            var records = new Records(database.sql());
            var recorded = new Recorded(database.sql());
            Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();
            var writers = Executors.newFixedThreadPool(4);
            var writing = new ArrayList<Future<?>>();
            var hundred = new CountDownLatch(100);
            for (var writer = 0; writer < 4; writer++)
                writing.add(writers.submit(() -> {
                    for (var i = 0; i < 100; i++) {
                        var one = statement(UuidCreator.getTimeOrderedEpoch());
                        acknowledged.add(database.in(() -> records.record(one)));
                        hundred.countDown();
                    }
                }));

            assertThat(hundred.await(1, TimeUnit.MINUTES)).isTrue();
            for (var ascending : List.of(true, false)) {
                var before = Set.copyOf(acknowledged);
                var met = walk(database, recorded, ascending);
                assertThat(met).doesNotHaveDuplicates().containsAll(before);
            }

            for (var written : writing) written.get();
            writers.shutdown();
            assertThat(walk(database, recorded, true)).containsExactlyInAnyOrderElementsOf(acknowledged);
        }
    }

    @Test
    void the_same_statement_sent_by_many_at_once_is_there_once() throws Exception {
        try (var database = TestDatabase.with()) {
            var records = new Records(database.sql());
            var recorded = new Recorded(database.sql());
            var one = statement(UuidCreator.getTimeOrderedEpoch());
            var senders = Executors.newFixedThreadPool(8);
            var sending = new ArrayList<Future<UUID>>();
            for (var i = 0; i < 8; i++) sending.add(senders.submit(() -> database.in(() -> records.record(one))));

            for (var sent : sending)
                assertThat(sent.get()).hasToString(one.path("id").asText());
            senders.shutdown();
            assertThat(walk(database, recorded, true)).hasSize(1);
        }
    }

    @Test
    void a_statement_and_what_points_to_it_find_each_other_though_they_arrive_together() throws Exception {
        try (var database = TestDatabase.with()) {
            var records = new Records(database.sql());
            var recorded = new Recorded(database.sql());
            var senders = Executors.newFixedThreadPool(2);

            for (var i = 0; i < 40; i++) {
                var target = statement(UuidCreator.getTimeOrderedEpoch());
                var pointing = statement(UuidCreator.getTimeOrderedEpoch());
                pointing.putObject("verb").put("id", "http://x.id/commented");
                pointing.putObject("object")
                        .put("objectType", "StatementRef")
                        .put("id", target.path("id").asText());
                var one = senders.submit(() -> database.in(() -> records.record(target)));
                var other = senders.submit(() -> database.in(() -> records.record(pointing)));
                one.get();
                other.get();
            }

            senders.shutdown();
            var found = page(database, recorded, StatementQuery.everything().activity(LESSON.iri()));
            assertThat(found.statements()).hasSize(80);
        }
    }

    private static ObjectNode statement(UUID id) {
        return Statements.of(UuidCreator.getTimeOrderedEpoch(), Verb.EXPERIENCED, LESSON)
                .id(id)
                .json();
    }

    private static List<UUID> walk(TestDatabase database, Recorded recorded, boolean ascending) {
        var query = StatementQuery.everything().limit(20);
        var met = new ArrayList<UUID>();
        var asked = ascending ? query.oldestFirst() : query;
        for (var page = page(database, recorded, asked); ; page = page(database, recorded, asked)) {
            page.statements().forEach(stored -> met.add(stored.id()));
            if (page.more().isEmpty()) return met;
            asked = asked.after(page.more().get());
        }
    }

    private static Page page(TestDatabase database, Recorded recorded, StatementQuery query) {
        return database.in(() -> recorded.page(query));
    }
}
