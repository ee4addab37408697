package id.balai.media;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A program run with nothing of ours around it: no environment, no input, and an end when it stops getting on. */
final class Child {
    private static final long POLL_MILLIS = 100;

    private final Process process;
    private final Listener listener;
    private final StringBuilder unread = new StringBuilder();

    /** Hears each line the program writes, and says whether it shows that it is getting on. */
    @FunctionalInterface
    interface Listener {
        boolean line(String text) throws TranscodingFailed;
    }

    private Child(Process process, Listener listener) {
        this.process = process;
        this.listener = listener;
    }

    /** Runs the command to its end, and answers its exit status. */
    static int run(List<String> command, Path directory, Duration patience, Listener listener)
            throws IOException, InterruptedException, TranscodingFailed {
        var builder = new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
        builder.environment().clear();
        var process = builder.start();
        try {
            process.getOutputStream().close();
            return new Child(process, listener).awaitEnd(patience);
        } finally {
            process.destroyForcibly();
        }
    }

    private int awaitEnd(Duration patience) throws IOException, InterruptedException, TranscodingFailed {
        var gotOn = System.nanoTime();
        while (true) {
            var ended = !process.isAlive();
            if (hear()) gotOn = System.nanoTime();
            if (ended) return process.exitValue();
            if (System.nanoTime() - gotOn > patience.toNanos())
                throw new TranscodingFailed(MediaFailure.STALLED, "no progress for " + patience);
            Thread.sleep(POLL_MILLIS);
        }
    }

    private boolean hear() throws IOException, TranscodingFailed {
        var output = process.getInputStream();
        var bytes = output.readNBytes(output.available());
        unread.append(new String(bytes, StandardCharsets.ISO_8859_1));
        var gotOn = false;
        for (var end = unread.indexOf("\n"); end >= 0; end = unread.indexOf("\n")) {
            gotOn |= listener.line(unread.substring(0, end));
            unread.delete(0, end + 1);
        }
        return gotOn;
    }
}
