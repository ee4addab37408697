package id.balai.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The Elasticsearch node that comes with the house: a child JVM that ends when our end of its input closes. */
final class SearchEngine implements AutoCloseable {
    private final Process process;
    private final String url;

    private SearchEngine(Process process, String url) {
        this.process = process;
        this.url = url;
    }

    static SearchEngine start(Distribution distribution, Home home) throws IOException {
        var process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        distribution.engine() + "/*",
                        "id.balai.search.engine.EngineMain",
                        home.at("search").toString())
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        home.at("log/search.log").toFile()))
                .start();
        return new SearchEngine(process, "http://127.0.0.1:" + port(process, home.at("log/search.log")));
    }

    private static String port(Process process, Path log) throws IOException {
        var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        var ready = CompletableFuture.supplyAsync(() -> output.lines()
                .filter(line -> line.startsWith("READY "))
                .map(line -> line.substring("READY ".length()).strip())
                .findFirst());
        try {
            return ready.get(120, TimeUnit.SECONDS).orElseThrow(() -> new IOException(log.toString()));
        } catch (ExecutionException | TimeoutException failure) {
            process.destroyForcibly();
            throw new IOException(log.toString(), failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(log.toString(), stopped);
        }
    }

    String url() {
        return url;
    }

    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(15, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (IOException gone) {
            process.destroyForcibly();
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
