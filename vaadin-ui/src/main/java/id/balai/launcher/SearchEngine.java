package id.balai.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.TimeUnit;

/**
 * The Elasticsearch node that comes with the house: a child JVM that ends when our end of its input closes. Nobody waits
 * for it, since learning and the books go on without it; its address is known before it answers there.
 */
final class SearchEngine implements AutoCloseable {
    private final Process process;
    private final int port;

    private SearchEngine(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static SearchEngine start(Distribution distribution, Home home) throws IOException {
        var port = freePort();
        var process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        distribution.engine() + "/*",
                        "id.balai.search.engine.EngineMain",
                        home.at("search").toString(),
                        Integer.toString(port))
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        home.at("log/search.log").toFile()))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        home.at("log/search.log").toFile()))
                .start();
        return new SearchEngine(process, port);
    }

    private static int freePort() throws IOException {
        try (var probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    boolean isAlive() {
        return process.isAlive();
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
