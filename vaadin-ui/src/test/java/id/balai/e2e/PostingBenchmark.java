package id.balai.e2e;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.function.Predicate;
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

    /** What a client does again and again. */
    private interface Client extends Callable<Void>, AutoCloseable {
        @Override
        void close();
    }

    private record Measured(double perSecond, double p95Millis, double cpuMillis) {}

    @Test
    void posting_by_eight_clients() {
        var score = new Scorecard("Posting by " + CLIENTS + " clients");

        try (var balai = Balai.serving(Map.of("BALAI_DEMO", "true"))) {
            var books = Books.opened(balai, "2025-01-01", TREASURER);
            books.appoint(TREASURER, "BENDAHARA");
            var limits = clients(client -> new Bare(balai, books.village()));
            var askers = clients(client -> new Asking(books, client));
            measure(balai, askers, WARMING, any -> true);
            measure(balai, limits, WARMING.dividedBy(8), any -> true);
            var http = measure(balai, askers, MEASURING, any -> true);
            var limit = measure(balai, limits, MEASURING, PostingBenchmark::isDatabase);
            Stream.concat(limits.stream(), askers.stream()).forEach(Client::close);

            score.note("bare function", limit.perSecond(), "/s");
            score.note("bare function, 95 of 100 within", limit.p95Millis(), "ms");
            score.atMost("bare function, CPU of a journal", limit.cpuMillis(), 1.0, "ms");
            score.note("HTTP", http.perSecond(), "/s");
            score.note("HTTP, CPU of a journal", http.cpuMillis(), "ms");
            score.atLeast("HTTP / bare function", http.perSecond() / limit.perSecond(), 0.35, "");
            score.atMost("HTTP / bare function, 95 of 100 within", http.p95Millis() / limit.p95Millis(), 3, "");
        }
        score.print();
    }

    private static List<Client> clients(IntFunction<Client> maker) {
        return IntStream.range(0, CLIENTS).mapToObj(maker).toList();
    }

    private static Measured measure(
            Balai balai, List<Client> clients, Duration time, Predicate<ProcessHandle> counted) {
        var pool = Executors.newFixedThreadPool(clients.size());
        try {
            var before = cpuMillis(balai, counted);
            var from = System.nanoTime();
            var until = from + time.toNanos();
            var nanos = clients.stream()
                    .map(client -> CompletableFuture.supplyAsync(() -> repeat(client, until), pool))
                    .toList()
                    .stream()
                    .flatMap(done -> done.join().stream())
                    .mapToLong(Long::longValue)
                    .sorted()
                    .toArray();
            var seconds = (System.nanoTime() - from) / 1e9;
            var p95 = nanos[(int) ((nanos.length - 1L) * 95 / 100)] / 1e6;
            return new Measured(
                    Math.rint(nanos.length / seconds),
                    p95,
                    (cpuMillis(balai, counted) - before) / (double) nanos.length);
        } finally {
            pool.shutdown();
        }
    }

    private static boolean isDatabase(ProcessHandle process) {
        return process.info().command().orElse("").contains("postgres");
    }

    private static List<Long> repeat(Client client, long until) {
        var nanos = new ArrayList<Long>();
        while (System.nanoTime() < until) {
            var from = System.nanoTime();
            try {
                client.call();
            } catch (Exception failure) {
                throw new CompletionException(failure);
            }
            nanos.add(System.nanoTime() - from);
        }
        return nanos;
    }

    /** What the server, PostgreSQL and all they have started have used so far, or PostgreSQL alone. */
    private static long cpuMillis(Balai balai, Predicate<ProcessHandle> counted) {
        return Stream.concat(Stream.of(balai.handle()), balai.children().stream())
                .filter(counted)
                .mapToLong(process -> process.info()
                        .totalCpuDuration()
                        .map(Duration::toMillis)
                        .orElse(0L))
                .sum();
    }

    /** A treasurer's program on a connection of its own. */
    private static final class Asking implements Client {
        private final Books books;
        private final Http http;
        private final int client;
        private int number;

        Asking(Books books, int client) {
            this.books = books;
            this.http = books.as(TREASURER);
            this.client = client;
        }

        @Override
        public Void call() {
            var key = "bench-" + client + "-" + number++;
            Books.created(books.say(http, key, "2025-06-01", "Penjualan tunai gerai", "1110:+1", "4120:-1"));
            return null;
        }

        @Override
        public void close() {}
    }

    /** The function, and nothing before it. */
    private static final class Bare implements Client {
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
        public Void call() throws SQLException {
            try (var tenant = connection.prepareStatement("select set_config('balai.cooperative', ?, true)");
                    var post = connection.prepareStatement(POST)) {
                tenant.setString(1, cooperative.toString());
                tenant.execute();
                var key = UUID.randomUUID();
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
            }
            return null;
        }

        @Override
        public void close() {
            try {
                connection.close();
            } catch (SQLException gone) {
                throw new IllegalStateException(gone);
            }
        }
    }
}
