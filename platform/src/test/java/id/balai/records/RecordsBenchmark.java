package id.balai.records;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import id.balai.testing.Pace;
import id.balai.testing.TestDatabase;
import id.balai.xapi.Reading;
import id.balai.xapi.Statement;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How fast the store takes statements in, beside PostgreSQL taking the same rows into the same table with nobody judging them. */
class RecordsBenchmark {
    private static final int BATCH = 50;
    private static final int WARM_UP = 2_000;
    private static final int BATCHES = 500;
    private static final Duration WARMING = Duration.ofSeconds(40);

    @Test
    void batches_beside_a_plain_multi_row_insert() throws SQLException {
        try (var database = TestDatabase.with();
                var plain = plain(database)) {
            database.durable();
            var intake = Intakes.of(database);
            var texts = IntStream.range(0, BATCH).mapToObj(i -> text()).toList();
            for (var i = 0; i < WARM_UP; i++) {
                store(intake, texts);
                insert(plain, texts);
            }

            long storing = 0;
            long inserting = 0;
            for (var i = 0; i < BATCHES; i++) {
                storing += store(intake, texts);
                inserting += insert(plain, texts);
            }

            System.out.printf(
                    "xAPI batches of %d: %.0f statements/s; plain insert of the same rows %.0f/s; ratio %.2f (goal 0.5)%n",
                    BATCH, perSecond(storing), perSecond(inserting), (double) inserting / storing);
        }
    }

    /** Each in a database of its own, so that neither works on what the other left. */
    @Test
    void single_statements_of_eight_clients_beside_single_row_inserts() throws SQLException {
        try (var ours = TestDatabase.with();
                var theirs = TestDatabase.with()) {
            ours.durable();
            var intake = Intakes.of(ours);
            var storing = clients(() -> {
                var texts = List.of(text());
                return () -> store(intake, texts);
            });
            var inserting = clients(() -> {
                var plain = plain(theirs);
                var texts = List.of(text());
                return () -> inserted(plain, texts);
            });

            Pace.of(storing, WARMING).print("xAPI single statements, 8 clients", "statements/s");
            Pace.of(inserting, WARMING).print("plain single-row inserts, 8 clients", "rows/s");

            System.out.printf(
                    "xAPI single statements / plain inserts: %.2f (goal 0.5)%n", Pace.ratio(storing, inserting));
        }
    }

    @Test
    void reading_among_five_million_statements() throws SQLException {
        try (var database = TestDatabase.with()) {
            var long5 = LongRecord.of(database, 5_000_000);
            var recorded = new Recorded(database.sql());
            var random = new SplittableRandom(20261122);

            var byId = Pace.alone(
                    () -> assertThat(database.in(() -> recorded.find(long5.id(random), Visibility.HOUSE)))
                            .isPresent(),
                    2_000);
            var filtered = Pace.alone(
                    () -> assertThat(database.in(() -> recorded.page(long5.query(random)))
                                    .statements())
                            .hasSize(25),
                    500);

            System.out.printf(
                    "among 5 million: by id, 95 of 100 within %.1f ms (goal 10); agent and verb, 25 newest, within %.1f ms (goal 30)%n",
                    byId.p95Millis(), filtered.p95Millis());
        }
    }

    private static List<Runnable> clients(Callable<Runnable> maker) {
        return Stream.generate(() -> {
                    try {
                        return maker.call();
                    } catch (Exception failure) {
                        throw new IllegalStateException(failure);
                    }
                })
                .limit(8)
                .toList();
    }

    private static void inserted(Connection plain, List<String> texts) {
        try {
            insert(plain, texts);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Connection plain(TestDatabase database) throws SQLException {
        var plain = DriverManager.getConnection(database.url());
        try (var statement = plain.createStatement()) {
            statement.execute("set balai.organisation = '" + Organisation.HOUSE + "'");
        }
        return plain;
    }

    private static double perSecond(long nanos) {
        return 1e9 * BATCH * BATCHES / nanos;
    }

    private static long store(Intake intake, List<String> texts) {
        var begun = System.nanoTime();
        intake.receive(
                Delivery.of(texts.stream()
                        .map(text -> Statement.received(Reading.json(text), Source.OURSELVES.version()))
                        .toList()),
                Source.OURSELVES);
        return System.nanoTime() - begun;
    }

    private static long insert(Connection connection, List<String> texts) throws SQLException {
        var rows = texts.stream().map(RecordsBenchmark::row).toList();
        var begun = System.nanoTime();
        try (var insert = connection.prepareStatement(
                "insert into statement (id, stored, organisation, mentions, json) values (?, now(), balai_organisation(), ?::uuid[], ?::json)"
                        + ", (?, now(), balai_organisation(), ?::uuid[], ?::json)".repeat(texts.size() - 1))) {
            var index = 1;
            for (var row : rows) {
                insert.setObject(index++, row.id());
                insert.setString(index++, Mentions.array(row.mentions()));
                insert.setString(index++, row.statement().json().toString());
            }
            insert.executeUpdate();
        }
        return System.nanoTime() - begun;
    }

    private static Batch.Row row(String text) {
        var id = UuidCreator.getTimeOrderedEpoch();
        var source = Source.OURSELVES;
        var stamped = Statement.received(Reading.json(text), source.version())
                .stamped(id, source.authority(), source.version());
        return new Batch.Row(id, stamped, Mentions.of(stamped.json()));
    }

    private static String text() {
        var lesson = Activity.at("kursus/x/pelajaran/" + UUID.randomUUID(), Activity.Type.LESSON, "Debit dan kredit");
        return Statements.of(UuidCreator.getTimeOrderedEpoch(), Verb.ANSWERED, lesson)
                .partOf(Activity.at("kursus/x", Activity.Type.COURSE, "Pembukuan"))
                .score(4, 5)
                .json()
                .toString();
    }
}
