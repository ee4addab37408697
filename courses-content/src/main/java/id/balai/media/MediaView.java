package id.balai.media;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows of an upload.
 *
 * @param percent of the transcoding, 100 when done
 * @param failure why not, when it failed
 * @param master path of the HLS master playlist for {@link Media#open}, once done and if there is a picture
 */
public record MediaView(
        UUID id,
        String name,
        long bytes,
        MediaState state,
        int percent,
        @Nullable MediaFailure failure,
        int durationSeconds,
        List<Rung> rungs,
        @Nullable String master,
        @Nullable String poster) {
    static MediaView of(
            UUID id,
            String name,
            long bytes,
            MediaState state,
            int percent,
            @Nullable MediaFailure failure,
            @Nullable Renditions made) {
        if (made == null) return new MediaView(id, name, bytes, state, percent, failure, 0, List.of(), null, null);
        var seconds = (int) ((made.milliseconds() + 999) / 1000);
        return new MediaView(id, name, bytes, state, 100, null, seconds, made.rungs(), made.master(), made.poster());
    }

    public Optional<Rung> rung(String rungName) {
        return rungs.stream().filter(rung -> rung.name().equals(rungName)).findFirst();
    }
}
