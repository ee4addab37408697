package id.balai.light.site;

import id.balai.courses.CourseCard;
import id.balai.courses.Courses;
import id.balai.identity.CurrentPerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;

/** The public page: what Balai is, the check of a certificate, the way in. */
@ApplicationScoped
public class WelcomePage {
    private static final int MOST_SHOWN = 6;

    public record View(boolean signedIn, String name, List<PathRow> courses) {}

    private final Pages pages;
    private final Courses courses;
    private final CurrentPerson current;

    @Inject
    public WelcomePage(Pages pages, Courses courses, CurrentPerson current) {
        this.pages = pages;
        this.courses = courses;
        this.current = current;
    }

    void answer(Visit visit) throws IOException {
        var known = visit.signedIn() != null;
        var rows = courses.catalogue().stream()
                .limit(MOST_SHOWN)
                .map(card -> row(visit, card))
                .toList();
        pages.show(visit, "site/welcome", new View(known, known ? current.name() : "", rows));
    }

    private static PathRow row(Visit visit, CourseCard card) {
        return PathRow.course(visit.frame().words(), card);
    }
}
