package id.balai.search.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.node.ClassPathNode;
import org.elasticsearch.node.NodeValidationException;
import org.elasticsearch.transport.netty4.Netty4Plugin;

/** One node on the loopback address with the analysis Indonesian text needs. */
final class Engine {
    private static final int SECONDS_TO_STOP = 10;

    private final DataTurn turn;
    private final ClassPathNode node;

    private Engine(DataTurn turn, ClassPathNode node) {
        this.turn = turn;
        this.node = node;
    }

    static Engine start(Path data, int port) throws IOException, NodeValidationException {
        var turn = DataTurn.await(data);
        LogConfigurator.configureESLogging();
        var node = new ClassPathNode(
                new Environment(settings(data, port), data.resolve("config")),
                List.of(new Netty4Plugin(), new IndonesianAnalysis()));
        node.start();
        return new Engine(turn, node);
    }

    private static Settings settings(Path data, int port) {
        return Settings.builder()
                .put("path.home", data)
                .put("cluster.name", "balai")
                .put("node.name", "balai")
                .put("discovery.type", "single-node")
                .put("network.host", "127.0.0.1")
                .put("http.port", port)
                .put("transport.port", 0)
                .put("action.auto_create_index", false)
                .put("cluster.routing.allocation.disk.threshold_enabled", false)
                .build();
    }

    int port() {
        return node.httpPort();
    }

    /** Closes the node, or gives up on it after a while: what was indexed is already on disk. */
    void stop() {
        CompletableFuture.runAsync(this::close)
                .completeOnTimeout(null, SECONDS_TO_STOP, TimeUnit.SECONDS)
                .join();
    }

    private void close() {
        try {
            node.close();
            turn.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
