package id.balai.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody who learns in a browser, one touch after the other. */
record Pupil(Page page) {
    void press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    /** Answers the placement check, knowing what these lessons teach and nothing else. */
    void placed(List<String> known) {
        while (page.locator("#q").count() > 0) {
            var stem = page.locator("#q").innerText();
            if (known.contains(Answers.item(stem).lesson()))
                page.getByText(Answers.right(stem), new Page.GetByTextOptions().setExact(true))
                        .click();
            else page.locator("button[value='-1']").click();
            page.waitForLoadState();
        }
    }

    /** Goes through the lesson that is open, every answer right. */
    void learn() {
        while (page.locator(".step.on .opt").count() > 0) {
            page.locator(".step.on .opt[data-ok='1']").click();
            page.locator("#on").click();
        }
        assertThat(page.locator("#end")).isVisible();
        assertThat(page.locator("#fate")).containsText("Terkirim");
    }

    /** Answers the examination that is open, all right, and hands it in. */
    void examined() {
        for (var items = page.locator("fieldset.item.on");
                items.count() > 0;
                items = page.locator("fieldset.item.on")) {
            var right = Answers.right(items.locator("legend h2").innerText());
            items.getByText(right, new Locator.GetByTextOptions().setExact(true))
                    .click();
            items.locator("button").click();
        }
        page.locator("#hand button").click();
        page.waitForURL(Pattern.compile("hasil|ujian"));
    }
}
