package id.balai.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A rung as it lies on disk: its head and its segments with their true sizes. */
record HlsStream(InitSegment head, long headBytes, List<Segment> segments) {
    private static final String DURATION = "#EXTINF:";

    /** A few seconds of it. */
    record Segment(double seconds, long bytes) {
        int bitsPerSecond() {
            return (int) Math.ceil(bytes * 8 / seconds);
        }
    }

    static HlsStream in(Path directory) throws IOException {
        var segments = new ArrayList<Segment>();
        var seconds = 0.0;
        for (var line : Files.readAllLines(directory.resolve("index.m3u8"))) {
            if (line.startsWith(DURATION)) seconds = seconds(line);
            else if (!line.startsWith("#") && !line.isBlank())
                segments.add(new Segment(seconds, Files.size(directory.resolve(line))));
        }
        var head = directory.resolve("init.mp4");
        return new HlsStream(InitSegment.read(head), Files.size(head), List.copyOf(segments));
    }

    private static double seconds(String line) {
        return Double.parseDouble(line.substring(DURATION.length(), line.indexOf(',')));
    }

    long milliseconds() {
        return Math.round(segments.stream().mapToDouble(Segment::seconds).sum() * 1000);
    }

    long bytes() {
        return headBytes + segments.stream().mapToLong(Segment::bytes).sum();
    }

    /** Over the full segments: the rate of the short last one says nothing, and would frighten players off the rung. */
    int peakBitsPerSecond() {
        var full = segments.size() > 1 ? segments.subList(0, segments.size() - 1) : segments;
        return full.stream().mapToInt(Segment::bitsPerSecond).max().orElse(0);
    }

    int averageBitsPerSecond() {
        return (int) (bytes() * 8 * 1000 / Math.max(1, milliseconds()));
    }
}
