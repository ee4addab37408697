package id.balai.media;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.testing.TestDatabase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

class BackgroundWorkTest {
    static final Pace QUICK = new Pace(
            Duration.ofMillis(100),
            Duration.ofMillis(200),
            Duration.ofMillis(500),
            4,
            Duration.ofMillis(200),
            Duration.ofSeconds(1),
            1);
    private static final Renditions MADE =
            new Renditions(5000, List.of(new Rung("audio", "audio.webm", 6, 16_000, 0, 0)), null, null);

    private final TestDatabase database = TestDatabase.with();
    private final List<BackgroundWork> started = new ArrayList<>();

    @TempDir
    Path files = Path.of("");

    private MediaStore store = new FileMediaStore(files);
    private Media media = new Media(database.sql(), store, MediaLimits.USUAL, InstantSource.system());

    @BeforeEach
    void a_store() {
        store = new FileMediaStore(files);
        media = new Media(database.sql(), store, MediaLimits.USUAL, InstantSource.system());
    }

    @AfterEach
    void close() {
        started.forEach(BackgroundWork::close);
        database.close();
    }

    @Test
    void an_upload_that_waits_is_transcoded_and_published() throws Exception {
        var id = upload();

        work(BackgroundWorkTest::encodes);
        awaitState(id, view -> view.state() == MediaState.DONE);

        assertThat(view(id).durationSeconds()).isEqualTo(5);
        assertThat(view(id).rung("audio")).map(Rung::bytes).contains(6L);
        assertThat(media.open(id, "audio.webm")).isPresent();
    }

    @Test
    void progress_is_seen_while_it_works_and_a_cancelled_one_is_let_go() throws Exception {
        var letGo = new CountDownLatch(1);
        var id = upload();

        work((original, into, progress) -> {
            try {
                while (true) {
                    progress.at(40);
                    Thread.sleep(50);
                }
            } finally {
                letGo.countDown();
            }
        });
        awaitState(id, view -> view.percent() == 40);
        database.run(() -> media.cancel(id));

        assertThat(letGo.await(10, TimeUnit.SECONDS)).isTrue();

        assertThat(view(id).failure()).isEqualTo(MediaFailure.CANCELLED);
        assertThat(media.open(id, "audio.webm")).isEmpty();
    }

    @Test
    void an_upload_that_cannot_be_read_fails_with_its_reason() throws Exception {
        var id = upload();

        work((original, into, progress) -> {
            throw new TranscodingFailed(MediaFailure.TRUNCATED, "in a test");
        });
        awaitState(id, view -> view.state() == MediaState.FAILED);

        assertThat(view(id).failure()).isEqualTo(MediaFailure.TRUNCATED);
    }

    @Test
    void what_a_dead_node_was_doing_is_begun_again_without_its_leavings() throws Exception {
        var id = upload();
        var longAgo = Instant.parse("2026-11-20T00:00:00Z");
        database.run(() -> {
            database.sql().run("update media_item set state = 'RUNNING', attempts = 1 where id = ?", id);
            database.sql().run("""
                            insert into scheduled_tasks
                                (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, version)
                            values ('media-transcode', ?, ?, true, 'dead', ?, 2)""", id.toString(), longAgo, longAgo);
        });
        Files.writeString(store.workplace(id).resolve("half.webm"), "half");

        work(BackgroundWorkTest::encodes);
        awaitState(id, view -> view.state() == MediaState.DONE);

        assertThat(media.open(id, "audio.webm")).isPresent();
        assertThat(media.open(id, "half.webm")).isEmpty();
    }

    private static Renditions encodes(Path original, Path into, Transcoder.Progress progress) throws IOException {
        Files.writeString(into.resolve("audio.webm"), "opus..");
        progress.at(50);
        return MADE;
    }

    private void work(Transcoder transcoder) {
        var source = new PGSimpleDataSource();
        source.setUrl(database.url());
        started.add(BackgroundWork.start(source, store, transcoder, InstantSource.system(), QUICK));
    }

    private UUID upload() {
        return database.in(() -> media.accept("rapat.mp4", new ByteArrayInputStream(new byte[9]), new UUID(1, 2)));
    }

    private MediaView view(UUID id) {
        return database.in(() -> media.get(id));
    }

    private void awaitState(UUID id, Predicate<MediaView> wanted) throws InterruptedException {
        for (var i = 0; i < 200 && !wanted.test(view(id)); i++) Thread.sleep(100);
        assertThat(view(id)).matches(wanted);
    }
}
