package id.balai.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Uploads from strangers: each bad one ends with its reason, and none reads what is not its own. */
class BadInputTest {
    private static final FfmpegTranscoder TRANSCODER = new FfmpegTranscoder(Clips.CACHE, MediaLimits.USUAL);

    @TempDir
    Path directory;

    private Path upload = Path.of("");

    @BeforeEach
    void an_upload() {
        upload = directory.resolve("original");
    }

    @Test
    void a_text_is_unreadable() throws Exception {
        Files.writeString(upload, "Buku kas bulan Oktober\n".repeat(100));

        refused(MediaFailure.UNREADABLE);
    }

    @Test
    void noise_is_unreadable() throws Exception {
        var noise = new byte[100_000];
        new SplittableRandom(7).nextBytes(noise);
        Files.write(upload, noise);

        refused(MediaFailure.UNREADABLE);
    }

    @Test
    void a_list_of_files_does_not_open_the_neighbour() throws Exception {
        Clips.clip(directory, "320x180", 2);
        Files.writeString(upload, "ffconcat version 1.0\nfile clip.mp4\n");

        refused(MediaFailure.UNREADABLE);
    }

    @Test
    void a_playlist_does_not_open_the_neighbour() throws Exception {
        Clips.clip(directory, "320x180", 2);
        Files.writeString(upload, "#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXTINF:2,\nclip.mp4\n#EXT-X-ENDLIST\n");

        refused(MediaFailure.UNREADABLE);
    }

    @Test
    void a_drawing_is_unreadable() throws Exception {
        Files.writeString(upload, "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'></svg>");

        refused(MediaFailure.UNREADABLE);
    }

    @Test
    void a_picture_larger_than_4k_is_refused_before_it_is_decoded() throws Exception {
        upload = Clips.picture(directory, "7680x4320", 1);

        refused(MediaFailure.PICTURE_TOO_LARGE);
    }

    @Test
    void a_lecture_longer_than_the_limit_is_refused() throws Exception {
        upload = Clips.sound(directory, 4);
        var brief = new MediaLimits(1 << 20, Duration.ofSeconds(3), 1 << 20);

        assertThatThrownBy(() -> transcode(new FfmpegTranscoder(Clips.CACHE, brief)))
                .asInstanceOf(type(TranscodingFailed.class))
                .extracting(TranscodingFailed::reason)
                .isEqualTo(MediaFailure.TOO_LONG);
    }

    @Test
    void an_upload_that_broke_off_is_noticed_though_the_encoder_is_content() throws Exception {
        var whole = Files.readAllBytes(Clips.clip(directory, "320x180", 8));
        Files.write(upload, Arrays.copyOf(whole, whole.length * 6 / 10));

        refused(MediaFailure.TRUNCATED);
    }

    @Test
    void a_damaged_upload_is_noticed_though_the_encoder_is_content() throws Exception {
        var bytes = Files.readAllBytes(Clips.clip(directory, "320x180", 8));
        var random = new SplittableRandom(11);
        for (var i = 0; i < 2_000; i++) bytes[random.nextInt(bytes.length / 5, bytes.length)] ^= 0x55;
        Files.write(upload, bytes);

        refused(MediaFailure.DAMAGED);
    }

    private void refused(MediaFailure reason) {
        assertThatThrownBy(() -> transcode(TRANSCODER))
                .asInstanceOf(type(TranscodingFailed.class))
                .extracting(TranscodingFailed::reason)
                .isEqualTo(reason);
    }

    private void transcode(FfmpegTranscoder transcoder) throws Exception {
        var into = Files.createDirectories(directory.resolve("work"));
        var made = transcoder.transcode(upload, into, percent -> {});
        assertThat(made).as("renditions of a bad upload").isNull();
    }
}
