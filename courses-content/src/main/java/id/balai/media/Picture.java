package id.balai.media;

import java.util.List;
import java.util.stream.Stream;

/**
 * The picture rungs, with the rates measured on slides, scrolling ledgers and talking heads: the lowest fits a 64 kbps link
 * together with its sound.
 */
enum Picture {
    P144(144, 6, "baseline", 30, 32, 24),
    P240(240, 12, "baseline", 28, 90, 32),
    P360(360, 12, "main", 27, 220, 32);

    private static final int SEGMENT_SECONDS = 4;
    private static final int BUFFER_SECONDS = 4;

    private final int side;
    private final int framesPerSecond;
    private final String profile;
    private final int quality;
    private final int kilobits;
    private final int soundKilobits;

    Picture(int side, int framesPerSecond, String profile, int quality, int kilobits, int soundKilobits) {
        this.side = side;
        this.framesPerSecond = framesPerSecond;
        this.profile = profile;
        this.quality = quality;
        this.kilobits = kilobits;
        this.soundKilobits = soundKilobits;
    }

    /** The rungs for a source of this size: never larger than it, and always the smallest. */
    static List<Picture> fitting(Source.Picture source) {
        return Stream.of(values())
                .filter(rung -> rung == P144 || rung.side <= source.shorterSide())
                .toList();
    }

    /** Also the directory of its files. */
    String rung() {
        return side + "p";
    }

    /** The filter that brings frames to this size by their shorter side, so that portrait stays readable. */
    String scale() {
        return "scale=w='if(gte(iw,ih),-2,min(iw,%1$d))':h='if(gte(iw,ih),min(ih,%1$d),-2)':flags=lanczos"
                .formatted(side);
    }

    int framesPerSecond() {
        return framesPerSecond;
    }

    List<String> pictureOptions() {
        var group = String.valueOf(framesPerSecond * SEGMENT_SECONDS);
        return List.of(
                "-c:v",
                "libx264",
                "-preset",
                "medium",
                "-threads",
                "2",
                "-profile:v",
                profile,
                "-crf",
                String.valueOf(quality),
                "-maxrate",
                kilobits + "k",
                "-bufsize",
                kilobits * BUFFER_SECONDS + "k",
                "-g",
                group,
                "-keyint_min",
                group,
                "-sc_threshold",
                "0");
    }

    List<String> soundOptions() {
        return List.of("-c:a", "aac", "-b:a", soundKilobits + "k", "-ar", "24000");
    }

    List<String> output() {
        return List.of(
                "-f",
                "hls",
                "-hls_time",
                String.valueOf(SEGMENT_SECONDS),
                "-hls_playlist_type",
                "vod",
                "-hls_segment_type",
                "fmp4",
                "-hls_flags",
                "independent_segments",
                "-hls_fmp4_init_filename",
                "init.mp4",
                "-hls_segment_filename",
                rung() + "/s%05d.m4s",
                playlist());
    }

    String playlist() {
        return rung() + "/index.m3u8";
    }
}
