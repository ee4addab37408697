package id.balai.testing;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** How quickly something went that was done again and again by some at once. */
public record Pace(double perSecond, double medianMillis, double p95Millis, double cpuMillis) {
    private static final Duration TURN = Duration.ofSeconds(4);
    private static final int TURNS = 7;

    /** The same threads each time, since some keep a connection for each. */
    private static final Executor POOL = Executors.newCachedThreadPool(Pace::thread);

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "client");
        thread.setDaemon(true);
        return thread;
    }

    /** What each client does, until the time is over. */
    public static Pace of(List<Runnable> clients, Duration time) {
        var cpu = cpuNanos();
        var from = System.nanoTime();
        var until = from + time.toNanos();
        var nanos = clients.stream()
                .map(client -> CompletableFuture.supplyAsync(() -> repeated(client, until), POOL))
                .toList()
                .stream()
                .flatMap(done -> done.join().stream())
                .toList();
        return of(nanos, System.nanoTime() - from, cpuNanos() - cpu);
    }

    /**
     * How many times as fast as the others some are: measured in turns, since a machine has better and worse minutes, and
     * the median taken.
     */
    public static double ratio(List<Runnable> some, List<Runnable> others) {
        return IntStream.range(0, TURNS)
                .mapToDouble(
                        turn -> of(some, TURN).perSecond() / of(others, TURN).perSecond())
                .sorted()
                .toArray()[TURNS / 2];
    }

    /** One client, so many times, after a tenth of them to warm up. */
    public static Pace alone(Runnable client, int times) {
        for (var i = 0; i < times / 10 + 1; i++) client.run();
        var cpu = cpuNanos();
        var from = System.nanoTime();
        var nanos = new ArrayList<Long>();
        for (var i = 0; i < times; i++) nanos.add(timed(client));
        return of(nanos, System.nanoTime() - from, cpuNanos() - cpu);
    }

    public void print(String what, String unit) {
        System.out.printf(
                "%s: %.0f %s, 95 of 100 within %.0f ms, CPU %.2f ms each%n",
                what, perSecond, unit, p95Millis, cpuMillis);
    }

    private static Pace of(List<Long> nanos, long all, long cpu) {
        var sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        var last = sorted.length - 1;
        return new Pace(
                sorted.length / (all / 1e9),
                sorted[last / 2] / 1e6,
                sorted[last * 95 / 100] / 1e6,
                cpu / 1e6 / sorted.length);
    }

    private static List<Long> repeated(Runnable client, long until) {
        var nanos = new ArrayList<Long>();
        while (System.nanoTime() < until) nanos.add(timed(client));
        return nanos;
    }

    private static long timed(Runnable client) {
        var from = System.nanoTime();
        client.run();
        return System.nanoTime() - from;
    }

    /** Of this process and the database it started. */
    private static long cpuNanos() {
        var own = ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
        return own
                + ProcessHandle.allProcesses()
                        .filter(process -> process.info().command().orElse("").endsWith("/postgres"))
                        .mapToLong(process -> process.info()
                                .totalCpuDuration()
                                .map(Duration::toNanos)
                                .orElse(0L))
                        .sum();
    }
}
