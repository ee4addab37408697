package id.balai.ledger;

import com.github.f4b6a3.uuid.UuidCreator;
import id.balai.books.Statement;
import id.balai.testing.Pace;
import id.balai.testing.TestVillage;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The ledger in-process beside the limit: the bare functions of the schema, by as many connections on the same database. */
class LedgerBenchmark {
    private static final int CLIENTS = 8;
    private static final int BATCH = 50;
    private static final Duration WARMING = Duration.ofSeconds(8);
    private static final Duration MEASURING = Duration.ofSeconds(12);
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final String[] APART = {"1110", "1112", "1120", "1125", "1130", "1210", "1211", "1220"};

    private static TestVillage village;
    private static UUID cooperative;
    private static List<UUID> treasurers = List.of();

    @BeforeAll
    static void books_on_a_disk_that_is_waited_for() {
        village = new TestVillage();
        village.database().durable();
        var opened = village.aCooperative(LocalDate.of(2026, 1, 1));
        cooperative = opened.id();
        treasurers = IntStream.range(0, CLIENTS)
                .mapToObj(client -> village.aCertifiedTreasurer(opened))
                .toList();
    }

    @AfterAll
    static void close() {
        village.close();
    }

    @Test
    void journals_one_by_one_and_on_a_hot_account() throws SQLException {
        var bare = clients(client -> new BareLedger(village, cooperative, treasurers.get(client), APART[client]));
        var apart = clients(client -> facade(client, APART[client]));
        var hot = clients(client -> facade(client, "1110"));
        var floor = clients(client -> facade(client, "1111"));
        for (var each : List.of(bare, apart, hot, floor)) Pace.of(each, WARMING);
        village.database().analyzed();

        Pace.of(bare, MEASURING).print("bare function", "journals/s");
        Pace.of(apart, MEASURING).print("facade", "journals/s");
        ratio("facade / bare function", Pace.ratio(apart, bare), 0.6, true);
        ratio("one hot account without a floor costs", Pace.ratio(apart, hot), 1.3, false);
        ratio("one hot account with a floor costs", Pace.ratio(apart, floor), 2, false);
    }

    @Test
    void journals_in_batches() throws SQLException {
        var bare = List.<Runnable>of(new BareLedger(village, cooperative, treasurers.get(0), "1110")::batch);
        var facade = List.<Runnable>of(() -> village.database()
                .run(() -> village.ledger.postBatch(
                        treasurers.get(1),
                        cooperative,
                        IntStream.range(0, BATCH).mapToObj(i -> item()).toList())));
        for (var each : List.of(bare, facade)) Pace.of(each, WARMING);
        village.database().analyzed();

        var limit = Pace.of(bare, MEASURING);
        var batches = Pace.of(facade, MEASURING);

        limit.print("bare batch of " + BATCH, "batches/s");
        batches.print("facade's batch", "batches/s");
        ratio("facade's batch / bare batch", batches.perSecond() / limit.perSecond(), 0.5, true);
    }

    @Test
    void balances_and_statements_over_long_books() throws SQLException {
        for (var millions : List.of(1, 10)) {
            var books = LongBooks.of(village, millions);
            var today = village.today();
            var times =
                    Pace.alone(() -> village.database().run(() -> village.books.trialBalance(books, today, false)), 40);
            System.out.printf(
                    "trial balance, %d million postings: median %.0f ms, 95 of 100 within %.0f ms (goal 200)%n",
                    millions, times.medianMillis(), times.p95Millis());
        }
        var year = LongBooks.ofOneYear(village, 30_000);
        var from = LocalDate.of(2026, 1, 1);
        for (var statement : Statement.values()) {
            var times = Pace.alone(
                    () -> village.database()
                            .run(() -> village.statements.of(statement, year, from, village.today(), null)),
                    40);
            System.out.printf(
                    "%s, 30,000 postings: median %.0f ms, 95 of 100 within %.0f ms (goal 300)%n",
                    statement, times.medianMillis(), times.p95Millis());
        }
    }

    private static void ratio(String what, double measured, double goal, boolean atLeast) {
        var held = atLeast ? measured >= goal : measured <= goal;
        System.out.printf(
                "%s: %.2f (goal %s %.2f) %s%n",
                what, measured, atLeast ? ">=" : "<=", goal, held ? "held" : "NOT HELD");
    }

    private static List<Runnable> clients(IntFunction<Runnable> maker) {
        return IntStream.range(0, CLIENTS).mapToObj(maker).toList();
    }

    private static Runnable facade(int client, String account) {
        return () -> village.database()
                .run(() -> village.ledger.post(
                        treasurers.get(client),
                        cooperative,
                        UuidCreator.getTimeOrderedEpoch().toString(),
                        sale(account)));
    }

    private static BatchItem item() {
        return new BatchItem(UuidCreator.getTimeOrderedEpoch().toString(), sale("1110"));
    }

    private static NewJournal sale(String account) {
        return new NewJournal(
                DAY, "JUAL", "Penjualan tunai", null, List.of(NewLine.debit(account, 1), NewLine.credit("4120", 1)));
    }
}
