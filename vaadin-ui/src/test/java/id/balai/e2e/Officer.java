package id.balai.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Somebody who holds an office, signed in at a screen of a size, and what they do there. */
final class Officer implements AutoCloseable {
    private final Balai balai;
    private final String rooms;
    private final BrowserContext context;
    private final Page page;
    private final Look look;

    private Officer(Balai balai, BrowserContext context, Balai.Account account) {
        this.balai = balai;
        this.context = context;
        this.page = context.newPage();
        this.look = new Look(page);
        this.rooms = "/app/koperasi/" + account.cooperative();
        Chromium.signIn(page, balai.url("/masuk"), account);
    }

    static Officer onPhone(Balai balai, Chromium chromium, String username) {
        return new Officer(balai, chromium.phone(), balai.account(username));
    }

    static Officer atDesk(Balai balai, Chromium chromium, String username) {
        return atDesk(balai, chromium, balai.account(username));
    }

    /** Somebody whose account is none of the demonstration's. */
    static Officer atDesk(Balai balai, Chromium chromium, Balai.Account account) {
        return new Officer(balai, chromium.desk(), account);
    }

    /** Goes to an address of the cooperative, be there a room or not. */
    void visit(String room) {
        page.navigate(balai.url(rooms + room));
    }

    /** Goes to a room of the cooperative. */
    void go(String room) {
        visit(room);
        assertThat(page.locator("main h1")).isVisible();
    }

    /** Goes to any page of the house. */
    void open(String path) {
        page.navigate(balai.url(path));
        assertThat(page.locator("main h1, header h1").first()).isVisible();
    }

    void press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
    }

    /** Picks an event and waits until its lines lie ready. */
    void choose(String template) {
        press(template);
        assertThat(page.locator(".templates [aria-pressed=true]")).hasText(template);
    }

    void follow(String link) {
        page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link))
                .first()
                .click();
    }

    /** Waits until what opens has opened. */
    void rests(String overlay) {
        assertThat(page.locator(overlay + "[opened]").first()).isAttached();
        assertThat(page.locator(overlay + "[opening]")).hasCount(0);
    }

    void write(String label, String words) {
        var field = page.getByLabel(label).first();
        field.fill(words);
        field.press("Tab");
    }

    /** Picks one of a list. */
    void choice(String label, String option) {
        page.locator("vaadin-select", new Page.LocatorOptions().setHasText(label))
                .first()
                .click();
        page.locator("vaadin-select-overlay vaadin-select-item", new Page.LocatorOptions().setHasText(option))
                .first()
                .click();
    }

    void amount(String side, int line, String rupiah) {
        var field = page.getByLabel(side).nth(line);
        field.fill(rupiah);
        field.press("Tab");
    }

    void reads(String... words) {
        for (var each : words) assertThat(page.locator("main")).containsText(each);
    }

    void doesNotRead(String words) {
        assertThat(page.locator("main")).not().containsText(words);
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
