package id.balai.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** A learner's browser with a unit open in it. */
final class UnitWindow {
    private static final String DEFINED = "https://w3id.org/xapi/cmi5/context/categories/cmi5";

    private final Page page;
    private final Frame frame;
    private final String url;

    private UnitWindow(Page page, Frame frame) {
        this.page = page;
        this.frame = frame;
        frame.waitForURL("**/isi/**");
        this.url = frame.url();
    }

    /** Launches the unit behind a lesson; one that wants a window of its own gets it. */
    static UnitWindow launch(Balai balai, BrowserContext browser, String lesson) {
        var page = browser.newPage();
        page.setDefaultTimeout(20_000);
        page.navigate(balai.url("/belajar/" + PackageCourse.SLUG + "/unit/" + lesson));
        page.locator("main form button").click();
        page.waitForURL("**/unit/" + lesson + "/*");
        var own = page.locator("main a[target=_blank]");
        if (own.count() > 0) {
            var window = page.waitForPopup(own::click);
            return new UnitWindow(window, window.mainFrame());
        }
        return new UnitWindow(page, page.locator("#unit").elementHandle().contentFrame());
    }

    Page page() {
        return page;
    }

    Frame frame() {
        return frame;
    }

    /** What the LTS leaves on its page. */
    String result() {
        return frame.locator("#result").first().textContent();
    }

    void click(String button) {
        frame.locator(button).first().click();
    }

    void waitFor(String selector) {
        frame.waitForSelector(selector);
    }

    UUID registration() {
        return UUID.fromString(parameter("registration"));
    }

    String parameter(String name) {
        return List.of(URI.create(url).getRawQuery().split("&")).stream()
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }

    /** Waits until the unit has gone where it returns to. */
    void returned() {
        frame.waitForURL("**/selesai");
    }

    void close() {
        page.close();
    }

    /** Verb and object of everything cmi5 defines that was said in a registration, in order. */
    static List<String> said(Http overseer, UUID registration) {
        return defined(overseer, registration).stream().map(UnitWindow::brief).toList();
    }

    static List<JsonNode> defined(Http overseer, UUID registration) {
        return statements(overseer, registration).stream()
                .filter(UnitWindow::defined)
                .toList();
    }

    static List<JsonNode> statements(Http overseer, UUID registration) {
        var answer = overseer.get(
                "/xapi/statements?ascending=true&limit=500&registration=" + registration,
                "X-Experience-API-Version",
                "1.0.3");
        return StreamSupport.stream(answer.json().path("statements").spliterator(), false)
                .toList();
    }

    private static boolean defined(JsonNode statement) {
        return StreamSupport.stream(
                        statement.at("/context/contextActivities/category").spliterator(), false)
                .anyMatch(category -> category.path("id").asText().equals(DEFINED));
    }

    private static String brief(JsonNode statement) {
        var verb = statement.at("/verb/id").asText();
        var object = statement.at("/object/definition/type").asText();
        return verb.substring(verb.lastIndexOf('/') + 1)
                + (verb.endsWith("satisfied") ? " " + object.substring(object.lastIndexOf('/') + 1) : "");
    }
}
