package id.balai.light.player;

import id.balai.media.MediaView;
import id.balai.media.Rung;
import java.util.List;
import java.util.Optional;

/**
 * A clip offered in sizes, the cheapest first; nothing of it is loaded before somebody chose.
 *
 * @param poster address of a still; empty without one
 * @param captions address of the captions
 */
public record VideoChoice(int minutes, Offer audio, List<Offer> pictures, String poster, String captions) {
    /** One size and what it costs. */
    public record Offer(String name, String url, long bytes) {}

    static Optional<VideoChoice> of(MediaView media, String captions) {
        var audio = media.rung(Rung.AUDIO);
        if (audio.isEmpty()) return Optional.empty();
        var pictures = media.rungs().stream()
                .filter(Rung::hasPicture)
                .map(rung -> offer(media, rung))
                .toList();
        var poster = media.poster();
        return Optional.of(new VideoChoice(
                Math.max(1, (media.durationSeconds() + 30) / 60),
                offer(media, audio.get()),
                pictures,
                poster == null ? "" : address(media, poster),
                captions));
    }

    private static Offer offer(MediaView media, Rung rung) {
        return new Offer(rung.name(), address(media, rung.path()), rung.bytes());
    }

    private static String address(MediaView media, String path) {
        return "/media/" + media.id() + "/" + path;
    }
}
