package id.balai.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/** What holds for every page of the house, whoever looks at it. */
final class Look {
    private static final Path AXE = Path.of("src/main/npm/node_modules/axe-core/axe.min.js");
    private static final Path SCREENS = Path.of("target/e2e/screens");
    private static final String VIOLATIONS = """
            async () => (await axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']}))
                .violations.map(v => v.id + ': ' + v.nodes.map(n => n.html.slice(0, 120)).join(' | '))""";
    /** Buttons, fields and links that stand alone; a link inside a sentence is as high as its line (WCAG 2.5.8). */
    private static final String SMALL_TARGETS = """
            () => [...document.querySelectorAll('button, select, a.btn, a.opt, nav a, summary, vaadin-button, vaadin-combo-box,'
                    + 'input:not([type=hidden]):not([type=radio]):not([type=checkbox])')]
                .filter(e => e.checkVisibility() && !e.closest('vaadin-date-picker, vaadin-combo-box, vaadin-text-field, vaadin-select, vaadin-password-field') )
                .map(e => [e, e.getBoundingClientRect()])
                .filter(([e, r]) => r.width > 0 && r.right > 0 && (r.height < 47.5 || r.width < 47.5))
                .map(([e, r]) => e.outerHTML.slice(0, 120) + ' ' + Math.round(r.width) + 'x' + Math.round(r.height))""";

    /** What fades in is judged when it is there; what turns for ever is not waited for. */
    private static final String SETTLED = """
            () => document.getAnimations().every(a => a.playState !== 'running'
                || a.effect.getComputedTiming().endTime === Infinity)""";

    private static final String PRIMARY_BUTTONS = """
            () => [...document.querySelectorAll('.btn:not(.quiet):not(.plain), vaadin-button[theme~=primary]')]
                .filter(e => e.checkVisibility()).map(e => e.textContent.trim())""";
    private static final List<String> BUNDLES = List.of("i18n.light", "i18n.app", "i18n.refusals");

    private final Page page;

    Look(Page page) {
        this.page = page;
    }

    /** Looks at the page as it stands, and keeps a picture of it. */
    @SuppressWarnings("unchecked")
    void at(String name) {
        page.waitForFunction(SETTLED);
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENS.resolve(name + ".png")));
        page.evaluate(read(AXE));
        assertThat((List<String>) page.evaluate(VIOLATIONS))
                .as("WCAG A and AA on " + name)
                .isEmpty();
        assertThat((Integer) page.evaluate("() => document.documentElement.scrollWidth - innerWidth"))
                .as("sideways scrolling on " + name)
                .isLessThanOrEqualTo(0);
        assertThat((List<String>) page.evaluate(SMALL_TARGETS))
                .as("targets under 48 px on " + name)
                .isEmpty();
        assertThat((List<String>) page.evaluate(PRIMARY_BUTTONS))
                .as("primary buttons on " + name)
                .hasSizeLessThanOrEqualTo(1);
        assertThat(rawKeys(page.innerText("body")))
                .as("raw bundle keys on " + name)
                .isEmpty();
    }

    private static List<String> rawKeys(String text) {
        return BUNDLES.stream()
                .flatMap(name -> ResourceBundle.getBundle(name).keySet().stream())
                .filter(key -> key.contains("."))
                .filter(key -> Pattern.compile("(?<![\\w.])" + Pattern.quote(key) + "(?![\\w.])")
                        .matcher(text)
                        .find())
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
