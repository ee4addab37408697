package id.balai.e2e;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** A learner's browser with a unit open in it. */
final class UnitWindow {
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
    static UnitWindow launch(BrowserContext browser, String url) {
        var page = browser.newPage();
        page.setDefaultTimeout(20_000);
        page.navigate(url);
        page.locator("main form button").click();
        page.waitForURL(url + "/*");
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

    /** Keeps a picture; what strangers drew is not held to our look. */
    void look(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/e2e/screens/" + name + ".png")));
    }

    /** Goes to the last page of one of CATAPULT's examples, where the quiz is, and passes it. */
    void pass() {
        waitFor("#content > *");
        click(".navmenuitem:last-child");
        frame.evaluate("() => course.autopass()");
        click("button:has-text('Submit Answers')");
        waitFor("#score-passed.visible");
    }

    /** The same in an example without a menu, with these answers. */
    void answerLastPage(String answers, String outcome) {
        waitFor("#content > *, .contentpage");
        frame.evaluate("() => { course.gotoPage(course.pageList.length - 1); course." + answers + "(); }");
        frame.evaluate("() => course.submitAnswers()");
        waitFor(outcome + ".visible");
    }

    /** Leaves an example once all it had to say has arrived. */
    void exit() {
        settled();
        frame.evaluate("() => course.exit()");
        returned();
    }

    void settled() {
        frame.waitForFunction("() => course.trackingPlugin.activeStatements === 0");
    }
}
