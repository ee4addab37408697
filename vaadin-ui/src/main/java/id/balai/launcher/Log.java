package id.balai.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.LogManager;

/** The server's log: a file that turns over, and on the screen only what is severe. */
final class Log {
    /** Where the newest lines are. */
    static final String NEWEST = "log/server.0.log";

    private Log() {}

    /** Begins logging so, and answers the file that tells the server to do the same. */
    static Path begin(Path folder) {
        var file = folder.resolve("logging.properties");
        try {
            Files.writeString(file, settings(folder.resolve("server.%g.log")));
            try (var input = Files.newInputStream(file)) {
                LogManager.getLogManager().readConfiguration(input);
            }
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String settings(Path file) {
        return """
                handlers=java.util.logging.ConsoleHandler,java.util.logging.FileHandler
                java.util.logging.ConsoleHandler.level=SEVERE
                java.util.logging.ConsoleHandler.formatter=java.util.logging.SimpleFormatter
                java.util.logging.FileHandler.pattern=%s
                java.util.logging.FileHandler.limit=20000000
                java.util.logging.FileHandler.count=5
                java.util.logging.FileHandler.append=true
                java.util.logging.FileHandler.formatter=java.util.logging.SimpleFormatter
                java.util.logging.SimpleFormatter.format=%%1$tFT%%1$tT.%%1$tL %%4$s %%3$s %%5$s%%6$s%%n
                .level=INFO
                """.formatted(file);
    }
}
