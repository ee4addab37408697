package id.balai.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FfmpegTranscoderTest {
    private static final FfmpegTranscoder TRANSCODER = new FfmpegTranscoder(Clips.CACHE, MediaLimits.USUAL);

    @TempDir
    Path directory;

    private Path into = Path.of("");

    @BeforeEach
    void a_workplace() throws Exception {
        into = Files.createDirectory(directory.resolve("work"));
    }

    @Test
    void makes_every_rung_a_thin_link_may_need() throws Exception {
        var clip = Clips.clip(directory, "640x360", 5);

        var made = TRANSCODER.transcode(clip, into, percent -> {});

        assertThat(made.rungs()).extracting(Rung::name).containsExactly("audio", "144p", "240p", "360p");
        assertThat(made.rungs()).extracting(Rung::width).containsExactly(0, 256, 426, 640);
        assertThat(made.milliseconds()).isBetween(4900L, 5200L);
        assertThat(into.resolve(Objects.requireNonNull(made.poster()))).isNotEmptyFile();
        assertThat(Files.readString(into.resolve("master.m3u8")))
                .contains("RESOLUTION=256x144,FRAME-RATE=6\n144p/index.m3u8")
                .containsPattern("CODECS=\"avc1\\.42c0[0-9a-f]{2},mp4a\\.40\\.2\"");
    }

    @Test
    void the_first_course_s_clip_fits_the_thinnest_link() throws Exception {
        var percents = new ArrayList<Integer>();

        var made = TRANSCODER.transcode(theCoursesClip(), into, percents::add);

        assertThat(made.rungs()).filteredOn(rung -> rung.name().equals("144p")).allSatisfy(rung -> {
            assertThat(rung.bandwidth()).isLessThan(64_000);
            assertThat(rung.bytes()).isLessThan(made.milliseconds() * 64 / 8);
        });
        assertThat(made.rungs().get(0).bandwidth()).isLessThan(24_000);
        assertThat(percents)
                .isSorted()
                .last()
                .satisfies(last -> assertThat(last).isGreaterThan(20));
    }

    @Test
    void never_enlarges() throws Exception {
        var clip = Clips.clip(directory, "320x240", 3);

        var made = TRANSCODER.transcode(clip, into, percent -> {});

        assertThat(made.rungs()).extracting(Rung::name).containsExactly("audio", "144p", "240p");
    }

    @Test
    void keeps_portrait_readable() throws Exception {
        var clip = Clips.clip(directory, "360x640", 3);

        var made = TRANSCODER.transcode(clip, into, percent -> {});

        assertThat(made.rungs()).extracting(Rung::width).containsExactly(0, 144, 240, 360);
    }

    @Test
    void a_recording_without_picture_becomes_the_audio_rung_alone() throws Exception {
        var made = TRANSCODER.transcode(Clips.sound(directory, 3), into, percent -> {});

        assertThat(made.rungs()).extracting(Rung::name).containsExactly("audio");
        assertThat(made.master()).isNull();
        assertThat(made.poster()).isNull();
    }

    @Test
    void a_silent_clip_has_no_audio_rung() throws Exception {
        var made = TRANSCODER.transcode(Clips.picture(directory, "320x180", 4), into, percent -> {});

        assertThat(made.rungs()).extracting(Rung::name).containsExactly("144p");
        assertThat(Files.readString(into.resolve("master.m3u8"))).doesNotContain("mp4a");
    }

    private Path theCoursesClip() throws Exception {
        var clip = directory.resolve("course.mp4");
        try (var source =
                getClass().getResourceAsStream("/courses/pembukuan-koperasi-dasar/video/debit-dan-kredit.mp4")) {
            Files.copy(Objects.requireNonNull(source), clip);
        }
        return clip;
    }
}
