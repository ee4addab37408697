package id.balai.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Starts the parts of the house in their order, says each step, and stops them the other way round. */
public final class Launcher {
    /** An address nobody answers: asking it says that search is away. */
    private static final String NOBODY = "http://127.0.0.1:9";

    private final Settings settings;
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private final long begun = System.nanoTime();
    private @Nullable SearchEngine engine;

    private Launcher(Settings settings) {
        this.settings = settings;
    }

    public static void main(String[] arguments) {
        if (arguments.length > 0) {
            Help.print(System.out);
            System.exit(arguments[0].equals("--help") ? 0 : 2);
        }
        var launcher = new Launcher(Settings.from(System.getenv()));
        try {
            launcher.start();
        } catch (CannotStart reason) {
            System.err.println(reason.getMessage());
            launcher.stop();
            Runtime.getRuntime().halt(1);
        }
    }

    private void start() {
        checkPort();
        var distribution = Distribution.found();
        var home = Home.open(settings.home());
        Log.begin(home.at("log"));
        say("step.home", settings.home());
        var secrets = new Secrets(home.at("keys"));
        Runtime.getRuntime().addShutdownHook(new Thread(this::stopInOrder, "stop"));
        settings.find(Setting.BALAI_STOP_WITH).ifPresent(this::stopWith);
        var search = search(distribution, home);
        var database = database(home, secrets);
        say("step.migrations");
        say("migrations.done", Migrations.run(database));
        configure(home, secrets, database, search);
        say("step.server");
        var server = new Server();
        running.push(server);
        server.start(distribution, settings, home);
        Readiness.await(settings, Duration.ofMinutes(2), home);
        if (engine != null && !engine.isAlive()) say("search.failed", home.at("log/search.log"));
        tellAddresses(home);
    }

    private void checkPort() {
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getByName(settings.bind()), settings.port()));
        } catch (IOException taken) {
            throw new CannotStart("port.taken", settings.bind(), settings.port());
        }
    }

    private Database database(Home home, Secrets secrets) {
        settings.find(Setting.BALAI_DATABASE_URL)
                .ifPresentOrElse(url -> say("step.database.external", url), () -> say("step.database"));
        var database = Database.of(settings, home, secrets);
        running.push(database);
        return database;
    }

    /** Search may fail alone: learning and the books go on without it. */
    private String search(Distribution distribution, Home home) {
        var external = settings.find(Setting.BALAI_SEARCH_URL);
        if (external.isPresent()) {
            say("step.search.external", external.get());
            return external.get();
        }
        say("step.search");
        try {
            engine = SearchEngine.start(distribution, home);
            running.push(engine);
            return engine.url();
        } catch (IOException failure) {
            say("search.failed", failure.getMessage());
            return NOBODY;
        }
    }

    private void configure(Home home, Secrets secrets, Database database, String search) {
        System.setProperty("balai.home", settings.home().toString());
        System.setProperty("balai.db.url", database.url());
        System.setProperty("balai.db.password", database.appPassword());
        System.setProperty("balai.search.url", search);
        System.setProperty("balai.public.url", settings.publicUrl());
        System.setProperty("balai.local.url", settings.localUrl());
        System.setProperty("balai.demo", Boolean.toString(settings.demo()));
        System.setProperty(
                "balai.media.dir",
                settings.find(Setting.BALAI_MEDIA_DIR).orElse(home.at("media").toString()));
        System.setProperty(
                "balai.personal.data.key",
                settings.find(Setting.BALAI_PERSONAL_DATA_KEY).orElseGet(() -> secrets.get("personal-data")));
    }

    private void tellAddresses(Home home) {
        say("step.ready", Duration.ofNanos(System.nanoTime() - begun).toSeconds());
        var url = settings.publicUrl();
        say("address", url);
        say("address.learn", url);
        say("address.app", url);
        if (settings.demo()) say("accounts", home.at("demo-accounts.csv"));
        else if (Files.exists(home.at("setup-link.txt"))) say("setup", home.at("setup-link.txt"));
        say("stop");
    }

    /** @param whom a process id, or "parent" for whoever started this one and may be ended without telling it */
    private void stopWith(String whom) {
        var self = ProcessHandle.current();
        (whom.equals("parent") ? self.parent() : ProcessHandle.of(Long.parseLong(whom)))
                .map(ProcessHandle::onExit)
                .ifPresent(ended -> daemon(() -> {
                    ended.join();
                    System.exit(0);
                }));
    }

    private static void daemon(Runnable work) {
        var thread = new Thread(work, "stop-with");
        thread.setDaemon(true);
        thread.start();
    }

    private void stopInOrder() {
        say("stopping");
        stop();
        say("stopped");
    }

    private void stop() {
        synchronized (running) {
            while (!running.isEmpty())
                try {
                    running.pop().close();
                } catch (Exception failure) {
                    System.err.println(failure.getMessage());
                }
        }
    }

    private void say(String key, @Nullable Object... facts) {
        System.out.printf(
                "%3ds  %s%n", Duration.ofNanos(System.nanoTime() - begun).toSeconds(), Words.of(key, facts));
    }
}
