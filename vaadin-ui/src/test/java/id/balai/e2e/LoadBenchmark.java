package id.balai.e2e;

import com.microsoft.playwright.options.Cookie;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How many learners one house serves at once, beside the least a server could do for them. */
class LoadBenchmark {
    private static final String LESSON = "/belajar/pembukuan-koperasi-dasar/pelajaran/mengapa-koperasi-mencatat";
    private static final int LESSON_LENGTH = 20_000;
    private static final int PEOPLE = 16;
    private static final Duration WARMING = Duration.ofSeconds(30);
    private static final Duration MEASURING = Duration.ofSeconds(20);

    @Test
    void the_lesson_page_with_sixteen_who_read() {
        var score = new Scorecard("Lesson page under load");
        var beside = BareWar.packed(LESSON_LENGTH).toString();

        try (var balai = Balai.serving(Map.of("BALAI_DEMO", "true", "BALAI_BESIDE", beside))) {
            var learners = new Crowd(balai.port(), PEOPLE, LESSON, cookies(balai));
            var bare = new Crowd(balai.port(), PEOPLE, "/bare/page", "");
            learners.ask(WARMING);
            bare.ask(WARMING);
            var lesson = learners.ask(MEASURING);
            var least = bare.ask(MEASURING);

            score.atLeast("lesson page, " + PEOPLE + " readers", lesson.perSecond(), 500, "/s");
            score.atMost("lesson page, 95 of 100 within", lesson.p95Millis(), 60, "ms");
            score.note("lesson page, median", lesson.medianMillis(), "ms");
            score.note("lesson page, pressed", lesson.bytesEach() / 1000.0, "KB");
            score.note("bare servlet with one SELECT", least.perSecond(), "/s");
            score.note("bare servlet, 95 of 100 within", least.p95Millis(), "ms");
            score.note("bare servlet, pressed", least.bytesEach() / 1000.0, "KB");
            score.atLeast("lesson page / bare servlet", lesson.perSecond() / least.perSecond(), 0.4, "");
        }
        score.print();
    }

    private static String cookies(Balai balai) {
        try (var chromium = new Chromium();
                var wire = new Wire(balai);
                var phone = Phone.empty(chromium, wire)) {
            phone.signIn(balai.account("bendahara.pandanan"));
            return phone.page().context().cookies().stream()
                    .map(LoadBenchmark::pair)
                    .collect(Collectors.joining("; "));
        }
    }

    private static String pair(Cookie cookie) {
        return cookie.name + "=" + cookie.value;
    }
}
