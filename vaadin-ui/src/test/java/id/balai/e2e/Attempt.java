package id.balai.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A start of the launcher that is expected to end by itself: how it ended, and what it said. */
record Attempt(int exit, String said) {
    static final Path DISTRIBUTION = Path.of("target/balai").toAbsolutePath();

    static Attempt of(Map<String, String> environment, String... arguments) {
        return from(DISTRIBUTION, environment, arguments);
    }

    static Attempt from(Path distribution, Map<String, String> environment, String... arguments) {
        try {
            var output = Files.createTempFile(Files.createDirectories(Path.of("target/e2e")), "attempt", ".log");
            var command = new ProcessBuilder("java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar")
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            command.command().add(distribution.resolve("balai.jar").toString());
            command.command().addAll(List.of(arguments));
            command.environment().putAll(environment);
            command.environment().put("LANG", "en_GB.UTF-8");
            var process = command.start();
            if (!process.waitFor(3, TimeUnit.MINUTES)) {
                process.destroy();
                throw new IllegalStateException("still there:\n" + Files.readString(output));
            }
            return new Attempt(process.exitValue(), Files.readString(output));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    List<String> lines() {
        return said.lines().toList();
    }
}
