package id.balai.ui.learn;

import id.balai.courses.CourseVersion;
import id.balai.courses.Courses;
import id.balai.learning.Learning;
import id.balai.learning.Progress;
import id.balai.membership.OfficeRole;
import id.balai.ui.shell.Seat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What somebody learns now; a treasurer who takes nothing yet is shown the course that opens the books. */
@ApplicationScoped
class Studies {
    private static final String BOOKKEEPING = "PEMBUKUAN";
    private static final int TO_POST = 2;

    private final Learning learning;
    private final Courses courses;

    @Inject
    Studies(Learning learning, Courses courses) {
        this.learning = learning;
        this.courses = courses;
    }

    List<Study> of(UUID person, List<Seat> held) {
        var taken = learning.of(person).stream().map(this::study).toList();
        if (!taken.isEmpty() || held.stream().noneMatch(Studies::keepsBooks)) return taken;
        return courses.findFor(BOOKKEEPING, TO_POST).stream()
                .map(course -> study(course, learning.progress(person, course.slug())))
                .toList();
    }

    private static boolean keepsBooks(Seat seat) {
        return seat.office().role() == OfficeRole.BENDAHARA;
    }

    private Study study(Progress progress) {
        return study(courses.version(progress.courseVersion()), progress);
    }

    private Study study(CourseVersion course, Progress progress) {
        return new Study(course, progress, learning.next(progress.person(), course.slug()));
    }
}
