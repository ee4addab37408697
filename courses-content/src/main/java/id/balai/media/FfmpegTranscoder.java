package id.balai.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Makes renditions with the FFmpeg that comes with the house, as a child process. */
public final class FfmpegTranscoder implements Transcoder {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int CPU_SECONDS_FOR_ANYTHING = 300;
    private static final int CPU_SECONDS_PER_SECOND = 10;
    private static final int COMPLAINTS_BORNE = 10;
    private static final int SIGNALLED = 128;

    private final Path cache;
    private final MediaLimits limits;

    /** FFmpeg is unpacked into the cache directory when first needed, so that no start waits for it. */
    public FfmpegTranscoder(Path cache, MediaLimits limits) {
        this.cache = cache;
        this.limits = limits;
    }

    @Override
    public Renditions transcode(Path original, Path into, Progress progress)
            throws IOException, InterruptedException, TranscodingFailed {
        var ffmpeg = Ffmpeg.unpackedIn(cache);
        var prober = new Prober(ffmpeg.prober());
        var source = prober.probe(original).within(limits);
        var ladder = Ladder.of(source);
        for (var picture : ladder.pictures()) Files.createDirectories(into.resolve(picture.rung()));
        encode(command(ffmpeg, original, ladder), into, ladder.source().duration(), progress);
        var made = new Harvest(into, prober).of(ladder);
        if (Truncation.between(source.duration(), Duration.ofMillis(made.milliseconds())))
            throw new TranscodingFailed(
                    MediaFailure.TRUNCATED, "claims " + source.duration() + ", plays " + made.milliseconds() + " ms");
        return made;
    }

    private void encode(List<String> command, Path into, Duration length, Progress progress)
            throws IOException, InterruptedException, TranscodingFailed {
        var report = new EncoderReport(length, progress);
        var status = Child.run(Fence.around(cpu(length), command), into, PATIENCE, report);
        if (status > SIGNALLED) throw new TranscodingFailed(MediaFailure.STALLED, "ended by signal, status " + status);
        if (status != 0) throw new TranscodingFailed(MediaFailure.ENCODER_FAILED, report.complaints());
        if (report.complaintCount() > COMPLAINTS_BORNE)
            throw new TranscodingFailed(MediaFailure.DAMAGED, report.complaints());
    }

    private Duration cpu(Duration length) {
        var seconds = length.isZero() ? limits.duration().toSeconds() : length.toSeconds();
        return Duration.ofSeconds(CPU_SECONDS_FOR_ANYTHING + CPU_SECONDS_PER_SECOND * seconds);
    }

    private List<String> command(Ffmpeg ffmpeg, Path original, Ladder ladder) {
        var command = new ArrayList<>(List.of(
                ffmpeg.encoder().toString(),
                "-hide_banner",
                "-nostdin",
                "-y",
                "-v",
                "error",
                "-progress",
                "pipe:1",
                "-stats_period",
                "1",
                "-filter_complex_threads",
                "1"));
        command.addAll(Fence.options());
        command.addAll(List.of(
                "-max_pixels", String.valueOf(limits.pixels()),
                "-t", String.valueOf(limits.duration().toSeconds()),
                "-i", Fence.input(original)));
        command.addAll(ladder.options());
        return command;
    }
}
