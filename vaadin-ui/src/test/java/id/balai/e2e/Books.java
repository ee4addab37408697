package id.balai.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.web.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** A cooperative of its own for a test, opened, staffed and read by the documented interface alone. */
record Books(Balai balai, String village) {
    private static final AtomicInteger COUNT = new AtomicInteger();

    /** The administrator opens it and gives its treasurer-to-be leave to move in. */
    static Books opened(Balai balai, String bookYearStart, String movedInBy) {
        var books = new Books(balai, "33.11.05.%04d".formatted(2000 + COUNT.incrementAndGet()));
        var admin = books.as("admin");
        var opening = Map.of("villageCode", books.village, "name", "KDMP Uji", "bookYearStart", bookYearStart);
        created(admin.post("/api/cooperatives", json(opening)));
        created(admin.post(books.at("/migration-grants"), json(Map.of("username", movedInBy, "days", 30))));
        return books;
    }

    /** The year of the fixture, and a certified treasurer. */
    static Books ofTheFixture(Balai balai, String postings) {
        var books = opened(balai, "2025-01-01", "bendahara.pandanan");
        created(books.as("bendahara.pandanan").csv(books.at("/journals/import"), postings));
        books.appoint("bendahara.pandanan", "BENDAHARA");
        return books;
    }

    void appoint(String username, String role) {
        var office = Map.of(
                "username", username, "role", role, "from", "2025-01-01", "to", "2029-12-31", "decision", "RAT 2025");
        created(as("admin").post(at("/officers"), json(office)));
    }

    Http as(String username) {
        return new Http(balai, balai.account(username).token());
    }

    String at(String path) {
        return "/api/cooperatives/" + village + path;
    }

    /** A line of a journal: {@code 2110:A1:+500} is a debit for member A1, {@code 1110:-500} a credit. */
    static Map<String, Object> line(String written) {
        var parts = written.split(":", -1);
        var amount = parts[parts.length - 1];
        var line = new TreeMap<String, Object>();
        line.put("account", parts[0]);
        if (parts.length == 3) line.put("member", parts[1]);
        line.put("debit", number(amount.startsWith("+") ? amount.substring(1) : "0"));
        line.put("credit", number(amount.startsWith("-") ? amount.substring(1) : "0"));
        return line;
    }

    private static Object number(String digits) {
        return new BigDecimal(digits);
    }

    Http.Answer post(String username, String key, String day, String... lines) {
        return say(as(username), key, day, "Percobaan", lines);
    }

    Http.Answer say(Http who, String key, String day, String memo, String... lines) {
        var journal = Map.of(
                "effectiveDate",
                day,
                "kind",
                "JUAL",
                "memo",
                memo,
                "lines",
                Arrays.stream(lines).map(Books::line).toList());
        return who.post(at("/journals"), json(journal), "Idempotency-Key", key);
    }

    /** Account to balance, debit above zero. */
    Map<String, Long> trialBalance(String username, String on, boolean closing) {
        var question = "/trial-balance?on=" + on + (closing ? "&closing=included" : "");
        var balances = new TreeMap<String, Long>();
        as(username)
                .get(at(question))
                .json()
                .forEach(line -> balances.put(
                        line.path("account").asText(),
                        line.path("debit").asLong() - line.path("credit").asLong()));
        return balances;
    }

    /** The lines of a statement with their amounts, as {@code KAS AKHIR 3343980}. */
    List<String> statement(String username, String statement, String from, String to) {
        var lines = as(username)
                .get(at("/statements/" + statement + "?from=" + from + "&to=" + to))
                .json();
        return lines.findParents("line").stream()
                .map(line ->
                        line.path("line").asText() + " " + line.path("amount").asLong())
                .collect(Collectors.toList());
    }

    static Http.Answer created(Http.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer;
    }

    static String json(Object value) {
        try {
            return Json.MAPPER.writeValueAsString(value);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
