package id.balai.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Thirty-two clients post while the house is killed (-9), and send again under the same keys whatever got no answer. Once
 * in a quarter of a minute by default, which the gate has time for; {@code -DledgerKills=3 -DledgerSeconds=60} in full.
 */
@ExtendWith(OpenHouse.class)
class LedgerKillIT {
    private static final int CLIENTS = 32;
    private static final Kills KILLS =
            new Kills(Integer.getInteger("ledgerKills", 1), Integer.getInteger("ledgerSeconds", 15));
    private static final String TREASURER = "bendahara.pandanan";
    private static final int PAGE = 200;

    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<String> wrong = new ConcurrentLinkedQueue<>();
    private final AtomicLong sentAgain = new AtomicLong();
    private final AtomicLong replayed = new AtomicLong();
    private volatile boolean over;

    @Test
    void every_acknowledged_journal_stands_exactly_once_and_the_books_add_up(Balai balai) {
        var books = Books.opened(balai, "2025-01-01", TREASURER);
        books.appoint(TREASURER, "BENDAHARA");
        var clients = Crew.of(CLIENTS, client -> post(books, client));
        KILLS.befall(balai);
        over = true;
        clients.join();
        System.out.printf(
                "%d clients, %d s, %d kills: %d journals acknowledged, %d sent again, %d answered by the first one%n",
                CLIENTS, KILLS.seconds(), KILLS.times(), acknowledged.size(), sentAgain.get(), replayed.get());
        holds(books);
    }

    private void post(Books books, int client) {
        var treasurer = books.as(TREASURER);
        for (var number = 0; !over; number++) {
            var key = "kill-" + client + "-" + number;
            var against = number % 5 == 0 ? "2110:A" + client + ":-1000" : "4120:-1000";
            while (!acknowledges(books, treasurer, key, against)) {
                sentAgain.incrementAndGet();
                Balai.pause(Duration.ofMillis(250));
            }
        }
    }

    /** No answer, and the answers of a house that is not all up yet, are worth another try. */
    private boolean acknowledges(Books books, Http treasurer, String key, String against) {
        try {
            var answer = books.say(treasurer, key, "2025-06-01", key, "1110:+1000", against);
            if (answer.status() == 422 || answer.status() == 409) wrong.add(key + " " + answer.body());
            if (answer.status() == 200) replayed.incrementAndGet();
            if (answer.status() != 200 && answer.status() != 201) return answer.status() == 422;
            acknowledged.put(key, answer.json().path("id").asText());
            return true;
        } catch (UncheckedIOException gone) {
            return false;
        }
    }

    private void holds(Books books) {
        assertThat(wrong).isEmpty();
        assertThat(acknowledged.size()).isGreaterThan(CLIENTS);
        var journals = journals(books);
        var byKey = new HashMap<String, List<String>>();
        for (var journal : journals)
            byKey.computeIfAbsent(journal.path("memo").asText(), key -> new ArrayList<>())
                    .add(journal.path("id").asText());
        acknowledged.forEach((key, id) -> assertThat(byKey.get(key)).as(key).containsExactly(id));
        assertThat(byKey.values()).allSatisfy(ids -> assertThat(ids).hasSize(1));
        assertThat(books.trialBalance(TREASURER, "2025-12-31", true)).isEqualTo(sums(journals));
        assertThat(sums(journals).values().stream().mapToLong(Long::longValue).sum())
                .isZero();
        sealsByItself(books);
        assertThat(books.as("admin").post("/api/self-checks", "").json())
                .hasSizeGreaterThan(1)
                .allMatch(found -> found.path("sound").asBoolean());
        var chain = books.as(TREASURER).get(books.at("/chain")).json();
        assertThat(chain.path("problems")).isEmpty();
        assertThat(chain.path("sealed").asInt()).isEqualTo(journals.size());
        assertThat(chain.path("unsealed").asInt()).isZero();
    }

    /** Within a minute and with nobody asking for it. */
    private static void sealsByItself(Books books) {
        for (var tries = 0; tries < 120; tries++) {
            if (books.as(TREASURER)
                            .get(books.at("/chain"))
                            .json()
                            .path("unsealed")
                            .asInt()
                    == 0) return;
            Balai.pause(Duration.ofMillis(500));
        }
        throw new AssertionError("nobody seals the journals");
    }

    private static List<JsonNode> journals(Books books) {
        var all = new ArrayList<JsonNode>();
        while (true) {
            var page = books.as(TREASURER)
                    .get(books.at("/journals?size=" + PAGE + "&page=" + all.size() / PAGE))
                    .json()
                    .path("journals");
            page.forEach(all::add);
            if (page.size() < PAGE) return all;
        }
    }

    private static Map<String, Long> sums(List<JsonNode> journals) {
        var sums = new TreeMap<String, Long>();
        for (var journal : journals)
            for (var line : journal.path("lines"))
                sums.merge(
                        line.path("account").asText(),
                        line.path("debit").asLong() - line.path("credit").asLong(),
                        Long::sum);
        return sums;
    }
}
