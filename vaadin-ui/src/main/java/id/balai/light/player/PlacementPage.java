package id.balai.light.player;

import id.balai.assessment.Attempt;
import id.balai.assessment.ItemView;
import id.balai.assessment.Placement;
import id.balai.courses.CourseVersion;
import id.balai.courses.Courses;
import id.balai.learning.Learning;
import id.balai.learning.NextStep;
import id.balai.light.site.Pages;
import id.balai.light.site.Visit;
import id.balai.web.WrittenId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A short check that spares the lessons somebody already knows; graded on the server. */
@ApplicationScoped
public class PlacementPage {
    /**
     * @param first the first lesson, for who would rather begin at the beginning
     * @param asked the question to answer now, absent before the start and after the end
     * @param after what comes next, once it is finished
     */
    public record View(
            String leave,
            String first,
            int most,
            @Nullable Asked asked,
            String headline,
            @Nullable NextCard after) {}

    private final Pages pages;
    private final Placement placement;
    private final Learning learning;
    private final Courses courses;

    @Inject
    public PlacementPage(Pages pages, Placement placement, Learning learning, Courses courses) {
        this.pages = pages;
        this.placement = placement;
        this.learning = learning;
        this.courses = courses;
    }

    void answer(Visit visit, String slug) throws IOException {
        if (visit.isPost()) take(visit, slug);
        else show(visit, slug);
    }

    private void show(Visit visit, String slug) throws IOException {
        var progress = learning.progress(visit.person(), slug);
        var version = courses.version(progress.courseVersion());
        var result = placement.find(visit.person(), version.id());
        if (result.isEmpty()) {
            show(visit, version, null, "", null);
        } else if (result.get().complete()) {
            var next = NextCard.of(visit.frame(), NextStep.of(progress, version), version);
            show(visit, version, null, found(visit, result.get().known().size()), next);
        } else {
            var attempt = placement.start(visit.person(), version.id());
            var item = placement.nextItem(visit.person(), attempt.id());
            show(visit, version, item.map(each -> asked(each, version)).orElse(null), "", null);
        }
    }

    private void show(
            Visit visit, CourseVersion version, @Nullable Asked asked, String headline, @Nullable NextCard after)
            throws IOException {
        var first =
                NextCard.lessonAddress(version.slug(), version.lessons().get(0).key());
        var most = 2 * version.lessons().size();
        var view = new View("/belajar/" + version.slug(), first, most, asked, headline, after);
        pages.show(visit, "player/placement", view);
    }

    private static String found(Visit visit, int known) {
        return known == 0 ? visit.say("placement.known-none") : visit.say("placement.known", known);
    }

    private void take(Visit visit, String slug) {
        var enrolment = learning.enrol(visit.person(), slug);
        Attempt attempt = placement.start(visit.person(), enrolment.courseVersion());
        if (visit.has("soal"))
            placement.answer(
                    visit.person(), attempt.id(), WrittenId.of("item", visit.field("soal")), visit.number("jawab"));
        visit.goTo("/belajar/" + slug + "/penempatan");
    }

    private static Asked asked(ItemView item, CourseVersion version) {
        return Asked.of(item, version.lesson(item.lesson()).title());
    }
}
