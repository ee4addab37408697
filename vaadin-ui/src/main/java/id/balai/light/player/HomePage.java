package id.balai.light.player;

import id.balai.courses.CourseCard;
import id.balai.courses.Courses;
import id.balai.identity.CurrentPerson;
import id.balai.learning.Learning;
import id.balai.learning.NextStep;
import id.balai.learning.Progress;
import id.balai.light.site.Frame;
import id.balai.light.site.Pages;
import id.balai.light.site.PathRow;
import id.balai.light.site.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The learner's home: one button for the exact next step, and what it opens. */
@ApplicationScoped
public class HomePage {
    public record View(
            String office,
            String greeting,
            NextCard next,
            String mayTitle,
            List<String> may,
            String mayNote,
            List<PathRow> path,
            String pathUrl,
            @Nullable Goal goal) {}

    /** How many of those who hold office in the cooperative learned this week. */
    public record Goal(long reached, long of, String at) {}

    private final Pages pages;
    private final Learning learning;
    private final Courses courses;
    private final Neighbours neighbours;
    private final CurrentPerson current;
    private final InstantSource clock;

    @Inject
    public HomePage(
            Pages pages,
            Learning learning,
            Courses courses,
            Neighbours neighbours,
            CurrentPerson current,
            InstantSource clock) {
        this.pages = pages;
        this.learning = learning;
        this.courses = courses;
        this.neighbours = neighbours;
        this.current = current;
        this.clock = clock;
    }

    void answer(Visit visit) throws IOException {
        var slug = courseOf(visit.person());
        pages.show(visit, "player/home", slug.map(course -> view(visit, course)).orElseGet(() -> empty(visit)));
    }

    /** The course in progress; else one passed; else the first one on offer. */
    private Optional<String> courseOf(UUID person) {
        var taken = learning.of(person);
        return taken.stream()
                .filter(progress -> !progress.certified())
                .findFirst()
                .or(() -> taken.stream().findFirst())
                .map(Progress::slug)
                .or(this::offered);
    }

    private Optional<String> offered() {
        return courses.catalogue().stream()
                .filter(card -> card.status() == CourseCard.Status.PUBLISHED)
                .map(CourseCard::slug)
                .findFirst();
    }

    private View view(Visit visit, String slug) {
        var f = visit.frame();
        var progress = learning.progress(visit.person(), slug);
        var version = courses.version(progress.courseVersion());
        var next = NextStep.of(progress, version);
        var path = Paths.around(Paths.of(f, progress, version, next));
        var certified = progress.certified();
        return new View(
                neighbours.office(visit),
                greeting(f),
                NextCard.of(f, next, version),
                f.say(certified ? "home.may.now" : "home.may"),
                version.content().unlocks(),
                certified ? f.say("home.may.held") : f.say("home.may.left", progress.lessonsLeft()),
                path,
                "/belajar/" + slug,
                neighbours.goal(visit).orElse(null));
    }

    private View empty(Visit visit) {
        var f = visit.frame();
        var next = new NextCard(
                f.say("next.kicker"),
                f.say("home.empty"),
                f.say("home.empty.more"),
                "/belajar/koperasi",
                f.say("next.to-work"));
        return new View(neighbours.office(visit), greeting(f), next, "", List.of(), "", List.of(), "", null);
    }

    private static String firstWord(String name) {
        var end = name.indexOf(' ');
        return end < 0 ? name : name.substring(0, end);
    }

    private String greeting(Frame f) {
        var first = firstWord(current.name());
        var name = current.salutation().isEmpty() ? first : current.salutation() + " " + first;
        return f.figures().greeting(clock.instant()) + ", " + name;
    }
}
