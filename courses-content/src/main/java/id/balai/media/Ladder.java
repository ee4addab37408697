package id.balai.media;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One run of FFmpeg that decodes the source once and writes every rung of it. */
record Ladder(Source source, List<Picture> pictures) {
    static final String AUDIO = "audio.webm";
    static final String POSTER = "poster.webp";
    private static final int FRAMES_TO_CHOOSE_POSTER_FROM = 60;

    static Ladder of(Source source) {
        return new Ladder(source, source.picture().map(Picture::fitting).orElse(List.of()));
    }

    /** The options that follow the input. */
    List<String> options() {
        var options = new ArrayList<>(List.of("-filter_complex", filters()));
        for (var picture : pictures) options.addAll(rung(picture));
        if (source.sound().isPresent()) options.addAll(AUDIO_RUNG);
        if (source.picture().isPresent()) options.addAll(STILL);
        return options;
    }

    private static final List<String> AUDIO_RUNG = List.of(
            "-map",
            "[opus]",
            "-c:a",
            "libopus",
            "-b:a",
            "16k",
            "-application",
            "voip",
            "-frame_duration",
            "60",
            "-ar",
            "48000",
            "-f",
            "webm",
            "-cues_to_front",
            "1",
            AUDIO);

    private static final List<String> STILL =
            List.of("-map", "[still]", "-frames:v", "1", "-c:v", "libwebp", "-quality", "60", POSTER);

    private List<String> rung(Picture picture) {
        var options = new ArrayList<>(List.of("-map", "[v" + picture.rung() + "]"));
        if (source.sound().isPresent()) options.addAll(List.of("-map", "[a" + picture.rung() + "]"));
        options.addAll(picture.pictureOptions());
        if (source.sound().isPresent()) options.addAll(picture.soundOptions());
        options.addAll(picture.output());
        return options;
    }

    private String filters() {
        var chains = new ArrayList<String>();
        source.picture().ifPresent(picture -> chains.addAll(pictureChains(picture.stream())));
        source.sound().ifPresent(stream -> chains.add(soundChain(stream)));
        return String.join(";", chains);
    }

    private List<String> pictureChains(int stream) {
        var largest = pictures.get(pictures.size() - 1);
        var chains = new ArrayList<String>();
        chains.add("[0:%d]fps=%d,%s,format=yuv420p,split=%d%s[choice]"
                .formatted(stream, largest.framesPerSecond(), largest.scale(), pictures.size() + 1, labels("s")));
        for (var picture : pictures)
            chains.add("[s%1$s]fps=%2$d,%3$s[v%1$s]"
                    .formatted(picture.rung(), picture.framesPerSecond(), picture.scale()));
        chains.add("[choice]thumbnail=%d[still]".formatted(FRAMES_TO_CHOOSE_POSTER_FROM));
        return chains;
    }

    /** Loudness of broadcast speech; 48 kHz throughout, because Opus from a 24 kHz chain does not play. */
    private String soundChain(int stream) {
        return "[0:%d]loudnorm=I=-16:TP=-1.5:LRA=11,aresample=48000,aformat=channel_layouts=mono,asplit=%d%s[opus]"
                .formatted(stream, pictures.size() + 1, labels("a"));
    }

    private String labels(String prefix) {
        return IntStream.range(0, pictures.size())
                .mapToObj(i -> "[" + prefix + pictures.get(i).rung() + "]")
                .collect(Collectors.joining());
    }
}
