package id.balai.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium of this machine, driven by Playwright. Where there is none, Debian's is installed if that is allowed. */
final class Chromium implements AutoCloseable {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run",
            "--disable-quic");

    private final Playwright playwright;
    private final Browser browser;

    /** How long a page may take to say what is expected of it; the house shares its machine with others. */
    private static final double PATIENCE_MILLIS = 30_000;

    Chromium() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(found().orElseGet(Chromium::installed))
                        .setArgs(FLAGS));
    }

    /** A browser of its own, as a phone in the village has it. */
    BrowserContext phone() {
        return browser.newContext(phoneSized());
    }

    /** A browser of its own at a desk. */
    BrowserContext desk() {
        return browser.newContext(sized(1280, 800));
    }

    static Browser.NewContextOptions phoneSized() {
        return sized(360, 740);
    }

    private static Browser.NewContextOptions sized(int width, int height) {
        return new Browser.NewContextOptions().setViewportSize(width, height).setLocale("id-ID");
    }

    /** Somebody's phone, signed in. */
    BrowserContext signedIn(Balai balai, String username) {
        var browser = phone();
        try (var page = browser.newPage()) {
            signIn(page, balai.url("/masuk"), balai.account(username));
            page.waitForURL("**/belajar**");
        }
        return browser;
    }

    /** Fills in the door and goes through it. */
    static void signIn(Page page, String door, Balai.Account account) {
        page.navigate(door);
        page.fill("#nama", account.username());
        page.fill("#sandi", account.password());
        page.locator("main button.btn").click();
        page.waitForLoadState();
    }

    private static Optional<Path> found() {
        var folders = Stream.of(System.getenv("PATH").split(File.pathSeparator)).toList();
        return NAMES.stream()
                .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Path installed() {
        run("apt-get", "update");
        run("apt-get", "install", "-y", "--no-install-recommends", "chromium");
        return found().orElseThrow(() ->
                new IllegalStateException("The browser tests need Chromium: install it with apt-get install chromium"));
    }

    private static void run(String... command) {
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException missing) {
            throw new IllegalStateException(
                    "The browser tests need Chromium: install it (" + Arrays.toString(command) + " failed)", missing);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
