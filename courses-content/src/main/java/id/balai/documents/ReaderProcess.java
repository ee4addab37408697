package id.balai.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A child JVM that reads one document and may die of it. */
record ReaderProcess(DocumentLimits limits, String classPath) {
    private static final System.Logger LOG = System.getLogger(ReaderProcess.class.getName());
    private static final int MOST_BYTES_A_CHARACTER = 4;

    /** The text, or nothing when the child could not read it in its bounds. */
    Optional<String> text(Path file) throws IOException {
        var process = start(file);
        try {
            process.getOutputStream().close();
            return ended(process);
        } finally {
            process.destroyForcibly();
        }
    }

    private Process start(Path file) throws IOException {
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx192m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.awt.headless=true",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        classPath,
                        Reader.class.getName(),
                        file.toString(),
                        String.valueOf(limits.characters()))
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        return builder.start();
    }

    private Optional<String> ended(Process process) {
        var output = CompletableFuture.supplyAsync(() -> read(process.getInputStream()));
        try {
            var text = output.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
            var ended = process.waitFor(limits.time().toMillis(), TimeUnit.MILLISECONDS);
            return ended && process.exitValue() == 0 ? Optional.of(text) : refused("ended " + process);
        } catch (TimeoutException tooLong) {
            return refused("took longer than " + limits.time());
        } catch (ExecutionException failure) {
            return refused(failure.toString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return refused("stopped");
        }
    }

    private static Optional<String> refused(String why) {
        LOG.log(System.Logger.Level.INFO, "a document was not read: " + why);
        return Optional.empty();
    }

    private String read(InputStream output) {
        try {
            var bytes = output.readNBytes(limits.characters() * MOST_BYTES_A_CHARACTER);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
