package id.balai.media;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/**
 * What FFmpeg's prober says of a file.
 *
 * @param duration as the container claims it; zero when it claims none, as browsers' recordings do
 * @param picture the stream to take the picture from
 * @param sound the stream to take the sound from
 */
record Source(Duration duration, Optional<Picture> picture, Optional<Integer> sound) {
    /** A moving picture. */
    record Picture(int stream, int width, int height) {
        int shorterSide() {
            return Math.min(width, height);
        }

        long pixels() {
            return (long) width * height;
        }
    }

    static Source of(JsonNode probe) {
        var seconds = probe.path("format").path("duration").asDouble(0);
        return new Source(
                Duration.ofMillis(Math.round(seconds * 1000)),
                first(probe, Source::moves)
                        .map(stream -> new Picture(
                                stream.path("index").asInt(),
                                stream.path("width").asInt(),
                                stream.path("height").asInt())),
                first(probe, stream -> stream.path("codec_type").asText().equals("audio"))
                        .map(stream -> stream.path("index").asInt()));
    }

    /** Cover art is a picture too, but not one to watch. */
    private static boolean moves(JsonNode stream) {
        return stream.path("codec_type").asText().equals("video")
                && stream.path("disposition").path("attached_pic").asInt() == 0;
    }

    private static Optional<JsonNode> first(JsonNode probe, Predicate<JsonNode> wanted) {
        return StreamSupport.stream(probe.path("streams").spliterator(), false)
                .filter(wanted)
                .findFirst();
    }

    /** The same, if it is something we take. */
    Source within(MediaLimits limits) throws TranscodingFailed {
        if (picture.isEmpty() && sound.isEmpty())
            throw new TranscodingFailed(MediaFailure.UNREADABLE, "neither picture nor sound");
        if (duration.compareTo(limits.duration()) > 0)
            throw new TranscodingFailed(MediaFailure.TOO_LONG, duration.toString());
        if (picture.isPresent() && picture.get().pixels() > limits.pixels())
            throw new TranscodingFailed(
                    MediaFailure.PICTURE_TOO_LARGE, picture.get().toString());
        return this;
    }
}
