package id.balai.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.balai.refusal.Refusal;
import id.balai.testing.TestDatabase;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MediaTest {
    private static final UUID TRAINER = new UUID(1, 2);
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-21T08:00:00Z"));
    private static final MediaLimits LIMITS = new MediaLimits(1000, Duration.ofHours(1), 1 << 20);

    @AutoClose
    private final TestDatabase database = TestDatabase.with();

    @TempDir
    Path files = Path.of("");

    private Media media = new Media(database.sql(), new FileMediaStore(files), LIMITS, CLOCK);

    @BeforeEach
    void a_store() {
        media = new Media(database.sql(), new FileMediaStore(files), LIMITS, CLOCK);
    }

    @Test
    void an_upload_waits_until_somebody_transcodes_it() {
        var id = in(media -> media.accept("rapat.mp4", bytes(500), TRAINER));

        var found = in(media -> media.get(id));

        assertThat(found.state()).isEqualTo(MediaState.WAITING);
        assertThat(found.bytes()).isEqualTo(500);
        assertThat(uploads()).containsExactly(found);
    }

    @Test
    void the_clip_of_a_course_is_taken_in_once() {
        var first = in(media -> media.acceptOnce("dasar/clip.mp4", "clip.mp4", bytes(10), TRAINER));

        var again = in(media -> media.acceptOnce("dasar/clip.mp4", "clip.mp4", bytes(10), TRAINER));

        assertThat(again).isEqualTo(first);
        assertThat(uploads()).extracting(MediaView::id).containsExactly(first);
    }

    @Test
    void refuses_an_upload_that_is_too_large_and_keeps_nothing_of_it() {
        refused("MEDIA_TOO_LARGE", () -> in(media -> media.accept("rapat.mp4", bytes(1001), TRAINER)));

        assertThat(files).isEmptyDirectory();
        assertThat(uploads()).isEmpty();
    }

    @Test
    void refuses_an_empty_upload_and_one_without_a_name() {
        refused("MEDIA_EMPTY", () -> in(media -> media.accept("rapat.mp4", bytes(0), TRAINER)));
        refused("MEDIA_NAME", () -> in(media -> media.accept(" ", bytes(5), TRAINER)));
    }

    @Test
    void a_cancelled_upload_can_be_tried_again_and_only_then() {
        var id = in(media -> media.accept("rapat.mp4", bytes(5), TRAINER));
        refused("MEDIA_NOTHING_TO_RETRY", () -> database.run(() -> media.retry(id)));

        database.run(() -> media.cancel(id));
        assertThat(in(media -> media.get(id)).failure()).isEqualTo(MediaFailure.CANCELLED);
        refused("MEDIA_NOTHING_TO_CANCEL", () -> database.run(() -> media.cancel(id)));

        database.run(() -> media.retry(id));
        assertThat(in(media -> media.get(id)).state()).isEqualTo(MediaState.WAITING);
    }

    @Test
    void hands_out_published_files_and_nothing_else() throws Exception {
        var id = in(media -> media.accept("rapat.mp4", bytes(5), TRAINER));
        var published = Files.createDirectories(files.resolve(id.toString()).resolve("published"));
        Files.writeString(published.resolve("audio.webm"), "0123456789");

        var file = media.open(id, "audio.webm").orElseThrow();

        try (var content = file.from(4)) {
            assertThat(content).hasContent("456789");
        }
        assertThat(file.contentType()).isEqualTo("audio/webm");
        assertThat(media.open(id, "../original")).isEmpty();
        assertThat(media.open(id, "../published/audio.webm")).isEmpty();
        assertThat(media.open(new UUID(9, 9), "audio.webm")).isEmpty();
    }

    private List<MediaView> uploads() {
        return in(media -> media.ownedBy(TRAINER));
    }

    private <T> T in(Function<Media, T> call) {
        return database.in(() -> call.apply(media));
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static InputStream bytes(int count) {
        return new ByteArrayInputStream(new byte[count]);
    }
}
