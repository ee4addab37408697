package id.balai.app;

import id.balai.media.BackgroundWork;
import id.balai.media.FfmpegTranscoder;
import id.balai.media.MediaLimits;
import id.balai.media.MediaStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** The work behind the pages, on a data source of its own outside the server's transactions. */
@ApplicationScoped
class Background {
    private final NightWatch watch;
    private final MediaStore store;
    private final MediaLimits limits;
    private final InstantSource clock;
    private final String url;
    private final String password;
    private final Path home;
    private @Nullable BackgroundWork work;

    @Inject
    Background(
            NightWatch watch,
            MediaStore store,
            MediaLimits limits,
            InstantSource clock,
            @ConfigProperty(name = "balai.db.url") String url,
            @ConfigProperty(name = "balai.db.password") String password,
            @ConfigProperty(name = "balai.home") String home) {
        this.watch = watch;
        this.store = store;
        this.limits = limits;
        this.clock = clock;
        this.url = url;
        this.password = password;
        this.home = Path.of(home);
    }

    void begin() {
        var database = database();
        work = BackgroundWork.start(database, store, new FfmpegTranscoder(home.resolve("ffmpeg"), limits), clock);
        watch.begin(database);
    }

    void end() {
        watch.end();
        if (work != null) work.close();
    }

    private DataSource database() {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser("balai_app");
        source.setPassword(password);
        return source;
    }
}
