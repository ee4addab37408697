package id.balai.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import id.balai.assessment.NewItem;
import id.balai.assessment.ShippedCourses;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What each page costs a phone on a metered and thin line. */
class PagesBenchmark {
    private static final String COURSE = "/belajar/pembukuan-koperasi-dasar";
    private static final String LESSON = COURSE + "/pelajaran/mengapa-koperasi-mencatat";
    private static final Map<String, String> KEYS = ShippedCourses.items("pembukuan-koperasi-dasar").stream()
            .collect(Collectors.toMap(NewItem::stem, item -> item.options().get(item.answer())));
    private static final String USABLE = """
            () => {
                const option = document.querySelector('.js .step.on .opt'), box = option && option.getBoundingClientRect();
                return box && box.height >= 40 && performance.now();
            }""";

    private static Balai balai;
    private static Chromium chromium;
    private static Wire wire;
    private static Phone treasurer;
    private static Phone colleague;

    @BeforeAll
    static void open_the_house() {
        balai = Balai.demo();
        chromium = new Chromium();
        wire = new Wire(balai);
        treasurer = signedIn("bendahara.bentangan");
        colleague = signedIn("bendahara.pandanan");
    }

    @AfterAll
    static void close_the_house() {
        if (wire != null) wire.close();
        if (chromium != null) chromium.close();
        if (balai != null) balai.close();
    }

    private static Phone signedIn(String username) {
        var phone = Phone.empty(chromium, wire);
        phone.signIn(balai.account(username));
        return phone;
    }

    @Test
    void bytes_and_requests_of_the_light_pages() {
        var score = new Scorecard("Light pages");

        try (var stranger = Phone.empty(chromium, wire)) {
            cold(score, "public page", stranger.view("/"));
            warm(score, "public page", stranger.view("/"));
        }
        try (var stranger = Phone.empty(chromium, wire)) {
            cold(score, "sign-in", stranger.view("/masuk"));
            warm(score, "sign-in", stranger.view("/masuk"));
        }
        try (var stranger = Phone.empty(chromium, wire)) {
            var certificate = certificate();
            score.atMost("check page, cold", stranger.view(certificate).kilobytes(), 15, "KB");
            warm(score, "check page", stranger.view(certificate));
        }
        both(score, "learner's home", "/belajar");
        both(score, "course", COURSE);
        lesson(score);
        both(score, "lesson with a clip", COURSE + "/pelajaran/debit-dan-kredit");
        both(score, "placement check", COURSE + "/penempatan");
        both(score, "examination", examination());
        score.print();
    }

    private static void lesson(Scorecard score) {
        try (var phone = treasurer.twin()) {
            var first = phone.view(LESSON);
            score.atMost("lesson, first view in all", first.kilobytes(), 100, "KB");
            score.atMost("lesson, first view: requests of the page", first.requests(), 10, "");
            score.note(
                    "lesson, first view: requests with its service worker",
                    first.line().requests(),
                    "");
            var page = phone.page();
            var step = phone.cost(() -> {
                page.locator(".step.on .opt[data-ok='1']").click();
                page.locator("#on").click();
            });
            score.atMost("lesson, a further step", step.kilobytes(), 10, "KB");
            warm(score, "lesson", phone.view(LESSON));
        }
    }

    private static void both(Scorecard score, String name, String path) {
        try (var phone = treasurer.twin()) {
            cold(score, name, phone.view(path));
            warm(score, name, phone.view(path));
        }
    }

    private static void cold(Scorecard score, String name, Phone.Cost cost) {
        score.note(name + ", cold (" + cost.requests() + " requests)", cost.kilobytes(), "KB");
    }

    private static void warm(Scorecard score, String name, Phone.Cost cost) {
        score.note(name + ", warm (" + cost.requests() + " requests)", cost.kilobytes(), "KB");
    }

    private static String certificate() {
        colleague.page().navigate(wire.url("/belajar/saya"));
        return colleague.page().locator("a[href^='/verifikasi/']").first().getAttribute("href");
    }

    /** Knows everything, and so may sit the examination at once. */
    private static String examination() {
        var page = treasurer.page();
        page.navigate(wire.url(COURSE + "/penempatan"));
        page.locator("main form button.btn").click();
        while (page.locator("#q").count() > 0) {
            var stem = page.locator("#q").innerText().strip();
            var right = Objects.requireNonNull(KEYS.get(stem), stem);
            page.getByText(right, new Page.GetByTextOptions().setExact(true)).click();
            page.waitForLoadState();
        }
        page.navigate(wire.url(COURSE));
        page.locator("#ujian button").click();
        page.waitForSelector("fieldset.item");
        return page.url().replaceFirst("https?://[^/]+", "");
    }

    @Test
    void the_lesson_on_a_thin_line() {
        var score = new Scorecard("Lesson at 64 kbps and 600 ms");

        try (var phone = treasurer.twin()) {
            phone.onAThinLine();
            var before = phone.read();
            score.atMost("cold: text readable, first answer tappable", usable(phone), 12, "s");
            score.atMost("cold: until then", phone.read().since(before).kilobytes(), 60, "KB");
            phone.cost(() -> {});
            score.atMost("warm: text readable, first answer tappable", usable(phone), 2, "s");
        }
        score.print();
    }

    private static double usable(Phone phone) {
        var page = phone.page();
        page.navigate(
                phone.url(LESSON),
                new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT).setTimeout(120_000));
        var at = page.waitForFunction(USABLE, null, new Page.WaitForFunctionOptions().setTimeout(120_000))
                .jsonValue();
        return Math.round(((Number) at).doubleValue() / 10) / 100.0;
    }

    @Test
    void the_desk() {
        var score = new Scorecard("Desk");

        try (var phone = colleague.twin()) {
            var first = phone.view("/app/");
            score.atMost("first view", first.kilobytes(), 450, "KB");
            score.note("first view: requests", first.requests(), "");
            var views = views(phone);
            var dearest = views.stream()
                    .mapToDouble(address -> next(score, phone, address))
                    .max()
                    .orElseThrow();
            score.atMost("next view, the dearest of " + views.size(), dearest, 30, "KB");
            var again = phone.view("/app/");
            score.note("first view again, warm (" + again.requests() + " requests)", again.kilobytes(), "KB");
        }
        score.print();
    }

    /** The views of the desk this person may open, by the links of its side bar; a phone hides the bar, not its links. */
    private static List<String> views(Phone phone) {
        return phone.page().locator("aside nav a").all().stream()
                .map(link -> link.getAttribute("href"))
                .filter(address -> address.contains("app/"))
                .distinct()
                .toList();
    }

    private static double next(Scorecard score, Phone phone, String address) {
        var link = phone.page().locator("aside nav a[href='" + address + "']").first();
        var cost = phone.cost(() -> link.evaluate("link => link.click()"));
        score.note("next view: " + address, cost.kilobytes(), "KB");
        return cost.kilobytes();
    }
}
