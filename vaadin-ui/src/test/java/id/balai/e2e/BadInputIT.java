package id.balai.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.testing.FixtureYear;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is sent in, the answer is a clear refusal that says nothing of our insides, and nothing is done by halves. */
@ExtendWith(OpenHouse.class)
class BadInputIT {
    private static final String TREASURER = "bendahara.pandanan";
    private static final Pattern INSIDES = Pattern.compile(
            "payara|glassfish|jersey|jackson|eclipselink|postgres|psql|java\\.|id\\.balai|exception|<html",
            Pattern.CASE_INSENSITIVE);
    private static final String SALE = """
            {"effectiveDate": "2025-05-02", "kind": "JUAL", "memo": "Percobaan", "lines": [
              {"account": "1110", "debit": 500, "credit": 0}, {"account": "4120", "debit": 0, "credit": 500}]}
            """;

    private static Books books;

    @BeforeAll
    static void books_of_their_own(Balai balai) {
        books = Books.ofTheFixture(balai, FixtureYear.text("core-postings.csv"));
    }

    static Stream<Endpoint> endpoints() {
        return Endpoint.below("").stream()
                .filter(endpoint ->
                        endpoint.takesABody() && endpoint.path().matches("(cooperatives|authority|self).*"));
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void rubbish_is_refused_wherever_it_is_sent(Endpoint endpoint) {
        var before = books.trialBalance(TREASURER, "2026-11-21", true);
        var seed = System.nanoTime();
        for (var who : new String[] {TREASURER, "admin"})
            for (var body : rubbish(seed)) {
                var answer = books.as(who)
                        .send(
                                endpoint.method(),
                                endpoint.at(books.village(), "1"),
                                endpoint.type(),
                                body,
                                "Idempotency-Key",
                                "r");
                if (endpoint.path().endsWith("closing") || endpoint.path().startsWith("self")) refusedIfAtAll(answer);
                else refused(answer, 400, 403, 404, 405, 413, 422);
            }
        assertThat(books.trialBalance(TREASURER, "2026-11-21", true))
                .as("seed %d", seed)
                .isEqualTo(before);
    }

    /** As when PostgreSQL is started anew under a running house. */
    @Test
    void a_database_that_was_away_costs_nobody_a_failure(Balai balai) {
        Tables.asKeeper(balai)
                .run(
                        "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'balai_app' and state = 'idle'");
        Balai.pause(Duration.ofSeconds(2));

        for (var i = 0; i < 10; i++)
            Books.created(books.say(books.as(TREASURER), "back-" + i, "2025-05-02", "Kembali", "1110:+1", "4120:-1"));
    }

    private static List<byte[]> rubbish(long seed) {
        var random = new byte[2_000];
        new SplittableRandom(seed).nextBytes(random);
        return List.of(
                random,
                bytes(""),
                bytes("null"),
                bytes("[]"),
                bytes("{\"lines\": \"\\u0000\", \"name\": 1}"),
                bytes("{\"effectiveDate\": [1, 2"),
                bytes("[".repeat(100_000)),
                bytes("{\"a\":".repeat(5_000)),
                bytes("x".repeat(9 << 20)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"2025-05-02\" | \"kemarin\" | 400 | effectiveDate",
                "\"JUAL\" | {} | 400 | kind",
                "\"JUAL\" | \"TIDAK_ADA\" | 422 | kind",
                "\"JUAL\" | \"PENUTUP\" | 422 | kind",
                "\"Percobaan\" | \"\" | 422 | memo",
                "\"Percobaan\" | \"a\\u0007b\" | 422 | memo",
                "\"Percobaan\" | \"a\\u0000b\" | 400 | memo",
                "\"debit\": 500 | \"debit\": \"500\" | 400 | lines.0.debit",
                "\"debit\": 500 | \"debit\": true | 400 | lines.0.debit",
                "\"debit\": 500 | \"debit\": -500 | 422 | amount",
                "\"debit\": 500 | \"debit\": 1e30 | 422 | amount",
                "\"debit\": 500 | \"debit\": 500, \"debit\": 600 | 400 | lines.0",
                "\"debit\": 500 | \"debit\": 500, \"credits\": 1 | 400 | lines.0.credits",
                "\"account\": \"1110\" | \"account\": null | 422 | lines.account",
                "\"lines\": [ | \"lines\": [ null, | 422 | lines",
                "\"lines\" | \"baris\" | 400 | baris"
            })
    void what_is_wrong_is_named(String from, String to, int status, String field) {
        var body = SALE.replace(from, to);
        assertThat(body).isNotEqualTo(SALE);

        var answer = books.as(TREASURER).post(books.at("/journals"), body, "Idempotency-Key", "named");

        refused(answer, status);
        assertThat(answer.json().path("field").asText()).as(answer.body()).isEqualTo(field);
    }

    @Test
    void a_journal_without_its_key_a_stale_token_and_an_odd_address_are_refused() {
        var keyless = books.as(TREASURER).post(books.at("/journals"), SALE);
        refused(keyless, 422, 400);
        assertThat(keyless.json().path("field").asText()).isEqualTo("Idempotency-Key");

        var stale = new Http(books.balai(), "balai_stale").post(books.at("/journals"), SALE, "Idempotency-Key", "s");
        refused(stale, 401);
        assertThat(stale.json().path("code").asText()).isEqualTo("SIGN_IN_NEEDED");

        refused(books.as(TREASURER).get("/api/tidak-ada"), 404);
        refused(books.as(TREASURER).get("/api/cooperatives/x%0Ay/trial-balance"), 400);
        refused(books.as(TREASURER).get(books.at("/accounts?unit=%00")), 400);
        refused(books.as(TREASURER).get(books.at("/trial-balance?on=2025-13-45")), 400);
        refused(books.as(TREASURER).get(books.at("/statements/results?from=2025-12-31&to=2025-01-01")), 422);
        refused(books.as(TREASURER).send("PUT", "/api/cooperatives", "{}"), 405);
        refused(books.as(TREASURER).send("POST", books.at("/journals"), "text/plain", bytes(SALE)), 415);
    }

    private static void refused(Http.Answer answer, Integer... statuses) {
        assertThat(answer.status()).as(answer.body()).isIn((Object[]) statuses);
        assertThat(answer.type()).as(answer.body()).startsWith("application/problem+json");
        for (var word : List.of("code", "title", "detail", "remedy"))
            assertThat(answer.json().path(word).asText())
                    .as(word + " of " + answer.body())
                    .isNotBlank();
        assertThat(INSIDES.matcher(answer.body()).find()).as(answer.body()).isFalse();
    }

    private static void refusedIfAtAll(Http.Answer answer) {
        if (answer.status() >= 400) refused(answer, 400, 403, 404, 405, 413, 422);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
