package id.balai.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what the encoder left, so that what we tell players is measured and not hoped. */
record Harvest(Path directory, Prober prober) {
    static final String MASTER = "master.m3u8";
    private static final int MOST_MUX_OVERHEAD_PERCENT = 10;

    Renditions of(Ladder ladder) throws IOException, InterruptedException, TranscodingFailed {
        var rungs = new ArrayList<Rung>();
        var master = new MasterPlaylist(ladder.source().sound().isPresent());
        var milliseconds = 0L;
        if (ladder.source().sound().isPresent()) {
            milliseconds =
                    prober.probe(directory.resolve(Ladder.AUDIO)).duration().toMillis();
            rungs.add(audio(milliseconds));
        }
        for (var picture : ladder.pictures()) {
            var stream = HlsStream.in(directory.resolve(picture.rung()));
            milliseconds = Math.max(milliseconds, stream.milliseconds());
            master.add(picture, stream);
            rungs.add(rung(picture, stream));
        }
        return new Renditions(milliseconds, rungs, written(master, rungs), poster());
    }

    private Rung audio(long milliseconds) throws IOException {
        var bytes = Files.size(directory.resolve(Ladder.AUDIO));
        var average = bytes * 8 * 1000 / Math.max(1, milliseconds);
        return new Rung(
                Rung.AUDIO, Ladder.AUDIO, bytes, (int) (average * (100 + MOST_MUX_OVERHEAD_PERCENT) / 100), 0, 0);
    }

    private static Rung rung(Picture picture, HlsStream stream) {
        var head = stream.head();
        return new Rung(
                picture.rung(),
                picture.playlist(),
                stream.bytes(),
                stream.peakBitsPerSecond(),
                head.width(),
                head.height());
    }

    private @Nullable String written(MasterPlaylist master, List<Rung> rungs) throws IOException {
        if (rungs.stream().noneMatch(Rung::hasPicture)) return null;
        Files.writeString(directory.resolve(MASTER), master.text());
        return MASTER;
    }

    private @Nullable String poster() {
        return Files.exists(directory.resolve(Ladder.POSTER)) ? Ladder.POSTER : null;
    }
}
