package id.balai.search.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.elasticsearch.node.NodeValidationException;

/**
 * Starts the search engine on a port of this machine, 0 for a free one, says {@code READY <port>} on standard output, and ends when
 * its standard input closes, so that it never outlives the one who started it.
 */
public final class EngineMain {
    private EngineMain() {}

    public static void main(String[] arguments) throws IOException, NodeValidationException {
        if (arguments.length != 2) {
            System.err.println("usage: EngineMain <data directory> <port>");
            System.exit(2);
        }
        var data = Files.createDirectories(Path.of(arguments[0])).toAbsolutePath();
        var engine = Engine.start(data, Integer.parseInt(arguments[1]));
        System.out.println("READY " + engine.port());
        awaitEnd(System.in);
        engine.stop();
        System.exit(0);
    }

    private static void awaitEnd(InputStream input) throws IOException {
        input.transferTo(OutputStream.nullOutputStream());
    }
}
