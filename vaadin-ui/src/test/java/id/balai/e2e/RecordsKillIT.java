package id.balai.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Thirty-two systems write statements while the house is killed (-9) and others read all there is, page by page. Once in
 * twelve seconds by default, which the gate has time for; {@code -DrecordKills=3 -DrecordSeconds=60} in full.
 */
@ExtendWith(OpenHouse.class)
class RecordsKillIT {
    private static final int WRITERS = 32;
    private static final int READERS = 2;
    private static final Kills KILLS =
            new Kills(Integer.getInteger("recordKills", 1), Integer.getInteger("recordSeconds", 12));
    private static final Duration A_WHILE = Duration.ofMillis(250);
    private static final String[] VERSION = {"X-Experience-API-Version", "2.0.0"};

    private final String activity = "https://kursus.example/" + UUID.randomUUID();
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final ConcurrentLinkedQueue<String> wrong = new ConcurrentLinkedQueue<>();
    private final AtomicInteger walks = new AtomicInteger();
    private volatile boolean over;

    @Test
    void every_acknowledged_statement_is_there_once_and_walks_see_each_once_while_others_write(Balai balai) {
        var writers = Crew.of(WRITERS, writer -> write(Http.ofRecords(balai), writer));
        var readers = Crew.of(READERS, reader -> read(Http.ofRecords(balai)));
        KILLS.befall(balai);
        over = true;
        writers.join();
        readers.join();
        System.out.printf(
                "%d writers, %d s, %d kills: %d statements acknowledged, %d walks%n",
                WRITERS, KILLS.seconds(), KILLS.times(), acknowledged.size(), walks.get());

        assertThat(wrong).isEmpty();
        assertThat(acknowledged).hasSizeGreaterThan(WRITERS);
        assertThat(walks).hasPositiveValue();
        assertThat(walk(Http.ofRecords(balai))).doesNotHaveDuplicates().containsAll(acknowledged);
    }

    /** One by one and in batches of seven; what got no answer is sent again as it was. */
    private void write(Http records, int writer) {
        for (var number = 0; !over; number++) {
            var ids = IntStream.range(0, (writer + number) % 2 == 0 ? 1 : 7)
                    .mapToObj(i -> UUID.randomUUID().toString())
                    .toList();
            while (!taken(records, ids)) Balai.pause(A_WHILE);
        }
    }

    private boolean taken(Http records, List<String> ids) {
        try {
            var answer = records.post("/xapi/statements", batch(ids), VERSION);
            if (answer.status() >= 400 && answer.status() < 500 && answer.status() != 404) {
                wrong.add(answer.body());
                return true;
            }
            if (answer.status() != 200) return false;
            acknowledged.addAll(ids);
            return true;
        } catch (UncheckedIOException gone) {
            return false;
        }
    }

    private String batch(List<String> ids) {
        var batch = JsonNodeFactory.instance.arrayNode();
        for (var id : ids) {
            var statement = batch.addObject().put("id", id);
            statement.putObject("actor").put("mbox", "mailto:penulis@kursus.example");
            statement.putObject("verb").put("id", "http://adlnet.gov/expapi/verbs/experienced");
            statement.putObject("object").put("id", activity);
        }
        return batch.toString();
    }

    /** What was there when a walk begins is seen on it, and nothing is seen twice. */
    private void read(Http records) {
        while (!over) {
            var before = Set.copyOf(acknowledged);
            try {
                var seen = walk(records);
                if (new HashSet<>(seen).size() != seen.size()) wrong.add("a walk sees some twice");
                if (!new HashSet<>(seen).containsAll(before)) wrong.add("a walk misses some");
                walks.incrementAndGet();
            } catch (UncheckedIOException | NotUp gone) {
                Balai.pause(A_WHILE);
            }
        }
    }

    /** Follows {@code more} from the newest to the eldest. */
    private List<String> walk(Http records) {
        var seen = new ArrayList<String>();
        for (var page = "/xapi/statements?limit=100&activity=" + activity; !page.isEmpty(); ) {
            var answer = records.get(page, VERSION);
            if (answer.status() != 200) throw new NotUp();
            answer.json()
                    .path("statements")
                    .forEach(each -> seen.add(each.path("id").asText()));
            page = answer.json().path("more").asText();
        }
        return seen;
    }

    private static final class NotUp extends RuntimeException {}
}
