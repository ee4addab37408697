package id.balai.light.player;

import com.github.f4b6a3.uuid.UuidCreator;
import id.balai.courses.CourseVersion;
import id.balai.courses.Lesson;
import id.balai.learning.Learning;
import id.balai.light.site.Frame;
import id.balai.light.site.Pages;
import id.balai.light.site.Visit;
import id.balai.refusal.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A whole lesson in one document: every step, every practice question and what is said to each answer. */
@ApplicationScoped
public class LessonPage {
    /**
     * @param unitUrl where the unit behind the steps opens; empty where there is none
     * @param onward to the exact next step, which only the server knows
     * @param offline to the next lesson in order, for when the server is out of reach
     */
    public record View(
            String course,
            String lesson,
            String title,
            String position,
            String objective,
            List<LessonStep> steps,
            int answered,
            @Nullable Clip clip,
            String unitUrl,
            String courseUrl,
            String onward,
            String offline) {}

    private static final Pattern ANSWER = Pattern.compile("(\\d{1,3})\\.(\\d{1,2})");

    private final Pages pages;
    private final Learning learning;
    private final Clips clips;
    private final InstantSource clock;

    @Inject
    public LessonPage(Pages pages, Learning learning, Clips clips, InstantSource clock) {
        this.pages = pages;
        this.learning = learning;
        this.clips = clips;
        this.clock = clock;
    }

    void answer(Visit visit, String slug, String key) throws IOException {
        if (visit.isPost()) {
            take(visit, slug, key);
            return;
        }
        var version = learning.version(visit.person(), slug);
        var lesson = version.lesson(key);
        var clip = clips.of(slug, lesson).orElse(null);
        var steps = steps(lesson, visit.number("langkah"), visit.number("pilih"));
        pages.show(visit, "player/lesson", view(visit.frame(), version, lesson, steps, clip));
    }

    /** The clip alone, for a page that waits for it. */
    void clip(Visit visit, String slug, String key) throws IOException {
        var lesson = learning.version(visit.person(), slug).lesson(key);
        var clip = clips.of(slug, lesson).orElseThrow(() -> new NotFound("clip", key));
        pages.show(visit, "player/video", clip);
    }

    void captions(Visit visit, String slug, String file) throws IOException {
        clips.captions(visit, slug, file);
    }

    static View view(Frame f, CourseVersion version, Lesson lesson, List<LessonStep> steps, @Nullable Clip clip) {
        var slug = version.slug();
        var number = version.position(lesson.key());
        var after = number < version.lessons().size()
                ? NextCard.lessonAddress(slug, version.lessons().get(number).key())
                : "/belajar/" + slug;
        return new View(
                slug,
                lesson.key(),
                lesson.title(),
                f.say("lesson.position", number, version.lessons().size(), lesson.minutes()),
                lesson.objective(),
                steps,
                (int) steps.stream().filter(step -> step.told() != null).count(),
                clip,
                lesson.unit() == null ? "" : UnitPage.address(slug, lesson.key()),
                "/belajar/" + slug,
                "/belajar/" + slug + "/lanjut",
                after);
    }

    static List<LessonStep> steps(Lesson lesson, int answered, int chosen) {
        var steps = new ArrayList<LessonStep>();
        for (var step : lesson.steps()) {
            var shown = LessonStep.of(step);
            steps.add(step.number() == answered ? shown.answered(step, chosen) : shown);
        }
        return steps;
    }

    /** An answer by form, without JavaScript: "step.option". */
    private void take(Visit visit, String slug, String key) {
        var given = ANSWER.matcher(visit.field("jawab"));
        var here = NextCard.lessonAddress(slug, key);
        if (!given.matches()) {
            visit.goTo(here);
            return;
        }
        var step = Integer.parseInt(given.group(1));
        var chosen = Integer.parseInt(given.group(2));
        learning.practise(visit.person(), slug, key, step, chosen, UuidCreator.getTimeOrderedEpoch(), clock.instant());
        visit.goTo(here + "?langkah=" + step + "&pilih=" + chosen + "#s" + step);
    }
}
