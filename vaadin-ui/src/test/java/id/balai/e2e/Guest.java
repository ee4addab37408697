package id.balai.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/** Somebody with a phone and no account. */
final class Guest implements AutoCloseable {
    private final Balai balai;
    private final BrowserContext context;
    private final Page page;
    private final Look look;

    private Guest(Balai balai, Chromium chromium) {
        this.balai = balai;
        this.context = chromium.phone();
        this.page = context.newPage();
        this.look = new Look(page);
    }

    static Guest onPhone(Balai balai, Chromium chromium) {
        return new Guest(balai, chromium);
    }

    void open(String path) {
        page.navigate(balai.url(path));
    }

    /** Fills the last field of a form and sends it. */
    void fill(String field, String words) {
        page.fill(field, words);
        page.press(field, "Enter");
    }

    void reads(String... words) {
        for (var each : words) assertThat(page.locator("body")).containsText(each);
    }

    void look(String name) {
        look.at(name);
    }

    Page page() {
        return page;
    }

    @Override
    public void close() {
        context.close();
    }
}
