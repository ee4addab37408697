package id.balai.media;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A node killed in the midst of a transcoding: the next one finishes it, and nothing half-made is ever handed out. */
class KillTest {
    @AutoClose
    private final TestDatabase database = TestDatabase.with();

    @TempDir
    Path directory = Path.of("");

    @Test
    void a_killed_transcoding_is_finished_by_the_next_node_and_its_orphan_ends() throws Exception {
        var files = directory.resolve("media");
        var media = new Media(database.sql(), new FileMediaStore(files), MediaLimits.USUAL, InstantSource.system());
        var id = upload(media, Clips.clip(directory, "1280x720", 25));
        var node = node(files);
        await(media, id, view -> view.percent() > 10 || view.state() == MediaState.DONE);

        node.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        assertThat(database.in(() -> media.get(id)).state()).isEqualTo(MediaState.RUNNING);
        assertThat(media.open(id, "master.m3u8")).isEmpty();
        try (var next = Node.start(database.url(), files)) {
            assertThat(next).isNotNull();
            await(media, id, view -> view.state() == MediaState.DONE);
        }

        assertThat(files.resolve(id.toString()).resolve("work")).doesNotExist();
        assertThat(database.in(() -> media.get(id)).rungs())
                .extracting(Rung::name)
                .contains("360p");
        awaitNoEncoder();
    }

    private UUID upload(Media media, Path clip) throws IOException {
        try (var content = Files.newInputStream(clip)) {
            return database.in(() -> media.accept("clip.mp4", content, new UUID(1, 2)));
        }
    }

    private Process node(Path files) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Node.class.getName(),
                        database.url(),
                        files.toString())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("node.log").toFile())
                .start();
    }

    private void await(Media media, UUID id, Predicate<MediaView> wanted) throws InterruptedException {
        for (var i = 0; i < 600 && !wanted.test(database.in(() -> media.get(id))); i++) Thread.sleep(100);
        assertThat(database.in(() -> media.get(id))).matches(wanted);
    }

    private static void awaitNoEncoder() throws InterruptedException {
        var encoder = Ffmpeg.unpackedIn(Clips.CACHE).encoder().toString();
        for (var i = 0; i < 300 && encoders(encoder) > 0; i++) Thread.sleep(100);
        assertThat(encoders(encoder)).isZero();
    }

    private static long encoders(String command) {
        return ProcessHandle.allProcesses()
                .filter(process ->
                        process.info().command().filter(command::equals).isPresent())
                .count();
    }
}
