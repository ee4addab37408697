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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Journals over HTTP beside the limit: the bare function of the schema, called with as many connections. */
class PostingBenchmark {
    private static final int CLIENTS = 8;
    private static final Duration WARMING = Duration.ofMinutes(2);
    private static final Duration MEASURING = Duration.ofSeconds(20);
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
            var limits = List.<Runnable>copyOf(bare);
            var askers = IntStream.range(0, CLIENTS)
                    .mapToObj(client -> asking(books, client))
                    .toList();
            Pace.of(askers, WARMING);
            Pace.of(limits, WARMING.dividedBy(8));
            settle(balai);
            var before = cpuMillis(balai);
            var http = Pace.of(askers, MEASURING);
            var cpu = cpuMillis(balai) - before;
            var limit = Pace.of(limits, MEASURING);
            var ratio = Pace.ratio(askers, limits);
            bare.forEach(Bare::close);

            score.note("bare function", limit.perSecond(), "/s");
            score.note("bare function, 95 of 100 within", limit.p95Millis(), "ms");
            score.atMost("bare function, CPU of a journal, its caller's counted in", limit.cpuMillis(), 1.0, "ms");
            score.note("HTTP", http.perSecond(), "/s");
            score.note("HTTP, CPU of a journal", cpu / (http.perSecond() * MEASURING.toSeconds()), "ms");
            score.atLeast("HTTP / bare function, in turns", ratio, 0.35, "");
            score.atMost("HTTP / bare function, 95 of 100 within", http.p95Millis() / limit.p95Millis(), 3, "");
        }
        score.print();
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

    /** What the server, PostgreSQL and all they have started have used so far. */
    private static long cpuMillis(Balai balai) {
        return Stream.concat(Stream.of(balai.handle()), balai.children().stream())
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

        void close() {
            try {
                connection.close();
            } catch (SQLException gone) {
                throw new IllegalStateException(gone);
            }
        }
    }
}
