package id.balai.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.f4b6a3.uuid.UuidCreator;
import id.balai.testing.Pace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/** Journals over HTTP beside the limit: the bare function of the schema, called with as many connections. */
class PostingBenchmark {
    private static final int CLIENTS = 8;
    private static final Duration WARMING = Duration.ofMinutes(2);
    private static final Duration TURN = Duration.ofSeconds(8);
    private static final int TURNS = 7;
    private static final String TREASURER = "bendahara.pandanan";
    private static final String POST = """
            select * from ledger_post(?, ?, ?, ?, ?, 'JUAL', 'Penjualan tunai gerai', current_date, ?, ?, null,
                '{"role": "BENDAHARA"}', '{1110,4120}', '{null,null}', '{null,null}', '{1,-1}', '{null,null}')
            """;

    private static final byte[] SALE = """
            {"effectiveDate": "2025-06-01", "kind": "JUAL", "memo": "Penjualan tunai gerai", "lines": [
                {"account": "1110", "debit": 1, "credit": 0}, {"account": "4120", "debit": 0, "credit": 1}]}
            """.getBytes(UTF_8);
    private static final String TRANSCODING = "select from media_item where state in ('WAITING', 'RUNNING')";

    @Test
    void posting_by_eight_clients() {
        var score = new Scorecard("Posting by " + CLIENTS + " clients");

        try (var balai = Balai.serving(Map.of("BALAI_DEMO", "true"))) {
            var books = Books.opened(balai, "2025-01-01", TREASURER);
            books.appoint(TREASURER, "BENDAHARA");
            var bare = IntStream.range(0, CLIENTS)
                    .mapToObj(client -> new Bare(balai, books.village()))
                    .toList();
            var askers = IntStream.range(0, CLIENTS)
                    .mapToObj(client -> asking(books, client))
                    .toList();
            Pace.of(askers, WARMING);
            Pace.of(List.copyOf(bare), TURN);
            settle(balai);
            var turns = IntStream.range(0, TURNS)
                    .mapToObj(turn -> Turn.of(balai, askers, bare))
                    .toList();
            bare.forEach(Bare::close);

            score.note("bare function", median(turns, turn -> turn.bare.perSecond()), "/s");
            score.note("bare function, 95 of 100 within", median(turns, turn -> turn.bare.p95Millis()), "ms");
            score.atMost("bare function, CPU of a journal", median(turns, Turn::bareCpu), 1.0, "ms");
            score.note("HTTP", median(turns, turn -> turn.http.perSecond()), "/s");
            score.note("HTTP, CPU of a journal", median(turns, Turn::httpCpu), "ms");
            score.atLeast("HTTP / bare function", median(turns, Turn::speed), 0.35, "");
            score.atMost("HTTP / bare function, 95 of 100 within", median(turns, Turn::patience), 3, "");
        }
        score.print();
    }

    private static double median(List<Turn> turns, ToDoubleFunction<Turn> figure) {
        return turns.stream().mapToDouble(figure).sorted().toArray()[TURNS / 2];
    }

    /**
     * One after the other, a few seconds each: the machine has better and worse minutes, and both see the same ones. CPU is
     * that of whoever is asked: the house, or the connections of the database.
     */
    private record Turn(Pace http, double httpCpu, Pace bare, double bareCpu) {
        static Turn of(Balai balai, List<Runnable> askers, List<Bare> limits) {
            var house = Stream.concat(Stream.of(balai.handle()), balai.children().stream())
                    .toList();
            var database = limits.stream().map(Bare::backend).toList();
            var before = cpuMillis(house);
            var http = Pace.of(askers, TURN);
            var between = cpuMillis(database);
            var httpCpu = (cpuMillis(house) - before) / (http.perSecond() * TURN.toSeconds());
            var bare = Pace.of(List.copyOf(limits), TURN);
            return new Turn(
                    http, httpCpu, bare, (cpuMillis(database) - between) / (bare.perSecond() * TURN.toSeconds()));
        }

        double speed() {
            return http.perSecond() / bare.perSecond();
        }

        double patience() {
            return http.p95Millis() / bare.p95Millis();
        }
    }

    /** The house has nothing else to do, and the planner knows how long the tables are, as it does after a night. */
    private static void settle(Balai balai) {
        var keeper = Tables.asKeeper(balai);
        for (var i = 0; i < 600 && keeper.count(TRANSCODING) > 0; i++) Balai.pause(Duration.ofSeconds(1));
        keeper.run("vacuum analyze");
    }

    /** A treasurer's program, as light as one can be: it shares the machine with the house it asks. */
    private static Runnable asking(Books books, int client) {
        var journals = URI.create(books.balai().url(books.at("/journals")));
        var token = books.balai().account(TREASURER).token();
        var number = new AtomicInteger();
        return () -> {
            try {
                var asked = (HttpURLConnection) journals.toURL().openConnection();
                asked.setDoOutput(true);
                asked.setRequestProperty("Authorization", "Bearer " + token);
                asked.setRequestProperty("Content-Type", "application/json");
                asked.setRequestProperty("Idempotency-Key", "bench-" + client + "-" + number.getAndIncrement());
                asked.getOutputStream().write(SALE);
                if (asked.getResponseCode() != 201) throw new IllegalStateException("said " + asked.getResponseCode());
                asked.getInputStream().readAllBytes();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        };
    }

    private static long cpuMillis(List<ProcessHandle> processes) {
        return processes.stream()
                .mapToLong(process -> process.info()
                        .totalCpuDuration()
                        .map(Duration::toMillis)
                        .orElse(0L))
                .sum();
    }

    /** The function, and nothing before it. */
    private static final class Bare implements Runnable {
        private final Connection connection;
        private final UUID cooperative;
        private final UUID person;
        private final ProcessHandle backend;

        Bare(Balai balai, String village) {
            try {
                var keeper = Tables.asKeeper(balai);
                try (var asked = DriverManager.getConnection(keeper.url(), keeper.user(), keeper.password())) {
                    cooperative = one(
                            asked,
                            "select cooperative_id from cooperative_village where village_code = '" + village
                                    + "' and valid_to is null");
                    person = one(asked, "select person_id from user_account where username = '" + TREASURER + "'");
                }
                var server = Tables.asServer(balai);
                connection = DriverManager.getConnection(server.url(), server.user(), server.password());
                connection.setAutoCommit(false);
                backend = ProcessHandle.of(connection.unwrap(PGConnection.class).getBackendPID())
                        .orElseThrow();
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }

        private static UUID one(Connection asked, String query) throws SQLException {
            try (var statement = asked.createStatement();
                    var row = statement.executeQuery(query)) {
                row.next();
                return row.getObject(1, UUID.class);
            }
        }

        @Override
        public void run() {
            try (var tenant = connection.prepareStatement("select set_config('balai.cooperative', ?, true)");
                    var post = connection.prepareStatement(POST)) {
                tenant.setString(1, cooperative.toString());
                tenant.execute();
                var key = UuidCreator.getTimeOrderedEpoch();
                var arguments = Arrays.asList(
                        cooperative,
                        key,
                        person,
                        key.toString(),
                        key.toString().replace("-", "").repeat(2),
                        LocalDate.of(2025, 6, 1),
                        OffsetDateTime.now(ZoneOffset.UTC));
                for (var i = 0; i < arguments.size(); i++) post.setObject(i + 1, arguments.get(i));
                post.execute();
                connection.commit();
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }

        ProcessHandle backend() {
            return backend;
        }

        void close() {
            try {
                connection.close();
            } catch (SQLException gone) {
                throw new IllegalStateException(gone);
            }
        }
    }
}
