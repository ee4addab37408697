package id.balai.media;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything made of an upload.
 *
 * @param master the playlist that lists the picture rungs, if there is a picture
 * @param poster a still to show before playing, if there is a picture
 */
public record Renditions(
        long milliseconds,
        List<Rung> rungs,
        @Nullable String master,
        @Nullable String poster) {
    public Renditions {
        rungs = List.copyOf(rungs);
        if (rungs.isEmpty()) throw new IllegalArgumentException("nothing to see or hear");
    }
}
