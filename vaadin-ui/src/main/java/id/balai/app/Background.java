package id.balai.app;

import id.balai.media.BackgroundWork;
import id.balai.media.FfmpegTranscoder;
import id.balai.media.MediaLimits;
import id.balai.media.MediaStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.InstantSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The work behind the pages, on a data source of its own outside the server's transactions. */
@ApplicationScoped
class Background {
    private final OutsidePool database;
    private final NightWatch watch;
    private final MediaStore store;
    private final MediaLimits limits;
    private final InstantSource clock;
    private final Path home;
    private @Nullable BackgroundWork work;

    @Inject
    Background(
            OutsidePool database,
            NightWatch watch,
            MediaStore store,
            MediaLimits limits,
            InstantSource clock,
            @ConfigProperty(name = "balai.home") String home) {
        this.database = database;
        this.watch = watch;
        this.store = store;
        this.limits = limits;
        this.clock = clock;
        this.home = Path.of(home);
    }

    void begin() {
        work = BackgroundWork.start(
                database.source(), store, new FfmpegTranscoder(home.resolve("ffmpeg"), limits), clock);
        watch.begin(database.source());
    }

    void end() {
        watch.end();
        if (work != null) work.close();
    }
}
