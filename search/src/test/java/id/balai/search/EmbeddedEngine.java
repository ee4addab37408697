package id.balai.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The engine of the distribution as a child JVM, one for all tests; it ends with the JVM of the tests. */
final class EmbeddedEngine {
    private static @Nullable String url;

    private EmbeddedEngine() {}

    static synchronized String url() {
        if (url == null) url = start();
        return url;
    }

    private static String start() {
        try {
            var process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx512m",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            "id.balai.search.engine.EngineMain",
                            Files.createTempDirectory(Path.of("target"), "engine")
                                    .toString(),
                            "0")
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            var output = process.inputReader();
            for (var line = output.readLine(); line != null; line = output.readLine())
                if (line.startsWith("READY ")) return "http://127.0.0.1:" + line.substring("READY ".length());
            throw new IllegalStateException("the engine ended without being ready");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
