package id.balai.media;

import java.nio.file.Path;
import java.time.InstantSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A node of the house reduced to its background work, in a JVM of its own so that a test can kill it. */
final class Node {
    private Node() {}

    public static void main(String[] arguments) {
        start(arguments[0], Path.of(arguments[1]));
    }

    static BackgroundWork start(String url, Path files) {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        var transcoder = new FfmpegTranscoder(Clips.CACHE, MediaLimits.USUAL);
        return BackgroundWork.start(
                source, new FileMediaStore(files), transcoder, InstantSource.system(), BackgroundWorkTest.QUICK);
    }
}
