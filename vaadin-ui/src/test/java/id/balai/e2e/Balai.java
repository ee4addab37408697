package id.balai.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Balai of its own for a test: the distribution of this build in a folder of its own on a free port. */
final class Balai implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final List<String> QUICK =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-Xmx640m");
    private static final List<String> SERVING = List.of("-Xmx1g");
    private static final Path DISTRIBUTION = Path.of("target/balai/balai.jar").toAbsolutePath();

    private final Path home;
    private final int port;
    private final List<String> flags;
    private final Map<String, String> environment;
    private Process process;

    private Balai(Path home, int port, List<String> flags, Map<String, String> environment) {
        this.home = home;
        this.port = port;
        this.flags = flags;
        this.environment = environment;
        this.process = launch();
    }

    /** With demo data, ready to be used. */
    static Balai demo() {
        return start(Map.of("BALAI_DEMO", "true"));
    }

    static Balai start(Map<String, String> environment) {
        return ready(begin(environment));
    }

    /** As it runs for years: what it costs to start is spent on being quick later. */
    static Balai serving(Map<String, String> environment) {
        return ready(new Balai(newFolder(), freePort(), SERVING, environment));
    }

    /** On its way, and not ready yet. */
    static Balai begin(Map<String, String> environment) {
        return new Balai(newFolder(), freePort(), QUICK, environment);
    }

    private static Balai ready(Balai balai) {
        balai.awaitReady();
        return balai;
    }

    private Process launch() {
        try {
            var words = new ArrayList<>(List.of("java"));
            words.addAll(flags);
            words.addAll(List.of("-jar", DISTRIBUTION.toString()));
            var command = new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(output().toFile()));
            command.environment().putAll(environment);
            command.environment().put("BALAI_HOME", home.toString());
            command.environment().put("BALAI_PORT", Integer.toString(port));
            command.environment()
                    .put(
                            "BALAI_STOP_WITH",
                            Long.toString(ProcessHandle.current().pid()));
            return command.start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Waits until people get pages, and fails with what the launcher said if they never do. */
    void awaitReady() {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!said().contains("Ctrl+C")) {
            if (!process.isAlive() || System.nanoTime() > deadline)
                throw new IllegalStateException("Balai did not start:\n" + said());
            pause(Duration.ofMillis(200));
        }
    }

    /** As a power cut would: the launcher and every child at once. */
    void killAll() {
        var children = children();
        process.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
        process.onExit().join();
        children.forEach(child -> child.onExit().join());
    }

    /** Everything the launcher has started; PostgreSQL lets go of its parent, so its own file names it. */
    List<ProcessHandle> children() {
        return Stream.concat(process.descendants(), postmaster().stream().flatMap(Balai::withChildren))
                .toList();
    }

    private static Stream<ProcessHandle> withChildren(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants());
    }

    private Optional<ProcessHandle> postmaster() {
        try {
            var file = home.resolve("postgres/data/postmaster.pid");
            if (!Files.exists(file)) return Optional.empty();
            var pid = Files.readAllLines(file).get(0).strip();
            return ProcessHandle.of(Long.parseLong(pid))
                    .filter(found -> found.info().command().orElse("").contains("postgres"));
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException notYet) {
            return Optional.empty();
        }
    }

    /** The launcher alone; its children are left to themselves. */
    void killLauncher() {
        process.destroyForcibly();
        process.onExit().join();
    }

    void startAgain() {
        try {
            Files.deleteIfExists(output());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        process = launch();
    }

    /** Asks it to stop as a service manager does, and answers the exit code. */
    int stop() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) throw new IllegalStateException("does not stop:\n" + said());
            return process.exitValue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        if (process.isAlive()) stop();
    }

    String url(String path) {
        return "http://localhost:" + port + path;
    }

    int port() {
        return port;
    }

    Path home() {
        return home;
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    String said() {
        try {
            return Files.exists(output()) ? Files.readString(output()) : "";
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A demo account by its username. */
    Account account(String username) {
        return account(username, Account::username);
    }

    /** The first account of which this is true. */
    Account account(String value, Function<Account, String> of) {
        return accounts().stream()
                .filter(account -> of.apply(account).equals(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(value));
    }

    /** A row of demo-accounts.csv. */
    record Account(String username, String password, String role, String cooperative, String token) {}

    private List<Account> accounts() {
        try (var lines = Files.lines(home.resolve("demo-accounts.csv"))) {
            return lines.skip(1)
                    .map(line -> line.split(",", -1))
                    .map(row -> new Account(row[0], row[1], row[2], row[3], row[4]))
                    .collect(Collectors.toCollection(ArrayList::new));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path output() {
        return home.resolve("said.log");
    }

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Path newFolder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target/e2e")), "home")
                    .toAbsolutePath();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
