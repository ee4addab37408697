package id.balai.e2e;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.time.Duration;

/** A phone on a metered line: what it holds in its cache is warm, a new one is cold. */
final class Phone implements AutoCloseable {
    private static final Duration WORKER_SETTLES = Duration.ofMillis(1_500);
    private static final int BYTES_PER_SECOND = 64_000 / 8;
    private static final int LATENCY = 600;

    private final Wire wire;
    private final BrowserContext context;
    private final Page page;
    private int asked;

    private Phone(Wire wire, BrowserContext context) {
        this.wire = wire;
        this.context = context;
        this.page = context.newPage();
        page.setDefaultTimeout(120_000);
        page.onRequest(request -> {
            if (request.url().startsWith("http")) asked++;
        });
    }

    /** What one view cost: in all, and the requests that the page itself made. */
    record Cost(Wire.Reading line, int requests) {
        double kilobytes() {
            return line.kilobytes();
        }
    }

    static Phone empty(Chromium chromium, Wire wire) {
        return new Phone(wire, chromium.phone());
    }

    /** Another phone of the same person, signed in and with nothing in its cache. */
    Phone twin() {
        return new Phone(
                wire, context.browser().newContext(Chromium.phoneSized().setStorageState(context.storageState())));
    }

    Page page() {
        return page;
    }

    void signIn(Balai.Account account) {
        Chromium.signIn(page, wire.url("/masuk"), account);
    }

    /** As the satellite gives it on a bad day. */
    void onAThinLine() {
        var rules = new JsonObject();
        rules.addProperty("offline", false);
        rules.addProperty("latency", LATENCY);
        rules.addProperty("downloadThroughput", BYTES_PER_SECOND);
        rules.addProperty("uploadThroughput", BYTES_PER_SECOND);
        var devtools = context.newCDPSession(page);
        devtools.send("Network.enable");
        devtools.send("Network.emulateNetworkConditions", rules);
    }

    Cost view(String path) {
        return cost(() -> page.navigate(wire.url(path)));
    }

    /** What something costs until the line is quiet again, the service worker included. */
    Cost cost(Runnable doing) {
        var before = wire.read();
        var askedBefore = asked;
        doing.run();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.waitForTimeout((double) WORKER_SETTLES.toMillis());
        return new Cost(wire.read().since(before), asked - askedBefore);
    }

    Wire.Reading read() {
        return wire.read();
    }

    String url(String path) {
        return wire.url(path);
    }

    @Override
    public void close() {
        context.close();
    }
}
