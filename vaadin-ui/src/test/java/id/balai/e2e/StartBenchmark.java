package id.balai.e2e;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How long a start takes once the house has been opened before, and what it holds while nobody asks. */
class StartBenchmark {
    private static final Map<String, String> DEMO = Map.of("BALAI_DEMO", "true");
    private static final Duration IDLE = Duration.ofSeconds(30);
    private static final double BUDGET_MB = 1.6 * 1024;

    @Test
    void the_second_start_and_the_memory_at_rest() {
        var score = new Scorecard("Start and memory");

        try (var demo = Balai.demo()) {
            measure(score, demo, "demo flags", 20);
        }
        try (var server = Balai.serving(DEMO)) {
            measure(score, server, "server flags", 30);
        }
        score.print();
    }

    private static void measure(Scorecard score, Balai balai, String flags, int budget) {
        balai.stop();
        var from = System.nanoTime();
        balai.startAgain();
        balai.awaitReady();
        var millis = Duration.ofNanos(System.nanoTime() - from).toMillis();
        score.atMost("ready on the second start, " + flags, Math.round(millis / 100.0) / 10.0, budget, "s");
        Balai.pause(IDLE);
        var memory = Stream.concat(Stream.of(balai.handle()), balai.children().stream())
                .map(Memory::of)
                .toList();
        var residents = memory.stream()
                .collect(Collectors.groupingBy(Memory::name, TreeMap::new, Collectors.summingDouble(Memory::resident)));
        residents.forEach((name, mb) -> score.note("idle, " + flags + ": " + name, Math.rint(mb), "MB"));
        var sum = memory.stream().mapToDouble(Memory::resident).sum();
        var share = memory.stream().mapToDouble(Memory::share).sum();
        score.atMost("idle, " + flags + ": all processes", Math.rint(sum), Math.rint(BUDGET_MB), "MB");
        score.note("idle, " + flags + ": shared pages counted once", Math.rint(share), "MB");
    }
}
