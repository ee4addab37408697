package id.balai.media;

import java.io.IOException;
import java.nio.file.Path;

/** Makes renditions of an upload. */
public interface Transcoder {
    Renditions transcode(Path original, Path into, Progress progress)
            throws IOException, InterruptedException, TranscodingFailed;

    /** Hears how far it is, and may throw {@link Abandoned} to end it. */
    @FunctionalInterface
    interface Progress {
        void at(int percent) throws Abandoned;
    }

    /** Nobody waits for the result any more: it was cancelled, or somebody else has taken over. */
    final class Abandoned extends RuntimeException {}
}
