package id.balai.certification;

import id.balai.assessment.Attempt;
import id.balai.assessment.Examinations;
import id.balai.assessment.Graded;
import id.balai.assessment.ItemView;
import id.balai.assessment.Result;
import id.balai.courses.CourseVersion;
import id.balai.courses.Courses;
import id.balai.learning.Learning;
import id.balai.region.Zones;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The examination at the end of a course, from the door to the certificate. */
@ApplicationScoped
@Transactional
public class FinalExam {
    private static final int RENEWAL_DAYS = 30;

    private final Examinations examinations;
    private final Certificates certificates;
    private final Learning learning;
    private final Courses courses;
    private final InstantSource clock;

    @Inject
    public FinalExam(
            Examinations examinations,
            Certificates certificates,
            Learning learning,
            Courses courses,
            InstantSource clock) {
        this.examinations = examinations;
        this.certificates = certificates;
        this.learning = learning;
        this.courses = courses;
        this.clock = clock;
    }

    /**
     * Begins once every lesson is done, or goes on with the sitting begun before. A sitting whose time ran out is graded
     * and answered as it is: finished.
     */
    public Attempt start(UUID person, String slug) {
        var progress = learning.progress(person, slug);
        if (progress.lessonsLeft() > 0) throw new LessonsLeft(progress.lessonsLeft());
        var version = courses.version(progress.courseVersion());
        refuseWhoNeedsNone(person, version);
        var enrolled = learning.enrol(person, slug);
        var sitting = examinations.start(person, enrolled.courseVersion());
        if (!sitting.overdue(clock.instant())) return sitting;
        finish(person, sitting.id());
        return examinations.get(person, sitting.id());
    }

    private void refuseWhoNeedsNone(UUID person, CourseVersion version) {
        var soon = Zones.today(clock).plusDays(RENEWAL_DAYS);
        certificates.of(person).stream()
                .filter(held -> held.competency().equals(version.content().competency())
                        && held.level() >= version.content().level()
                        && held.isValidOn(soon))
                .findFirst()
                .ifPresent(held -> {
                    throw new AlreadyCertified(held);
                });
    }

    public Attempt get(UUID person, UUID attempt) {
        return examinations.get(person, attempt);
    }

    public List<ItemView> items(UUID person, UUID attempt) {
        return examinations.items(person, attempt);
    }

    public Graded answer(UUID person, UUID attempt, UUID item, int chosen) {
        return examinations.answer(person, attempt, item, chosen);
    }

    /** Takes the answers still missing, as far as they came in time, and finishes. */
    public Outcome handIn(UUID person, UUID attempt, Map<UUID, Integer> chosen) {
        return outcome(person, attempt, examinations.handIn(person, attempt, chosen));
    }

    /** Grades; whoever passed gets certificate and qualification in the same transaction. Again: the same answer. */
    public Outcome finish(UUID person, UUID attempt) {
        return outcome(person, attempt, examinations.finish(person, attempt));
    }

    private Outcome outcome(UUID person, UUID attempt, Result result) {
        if (!result.passed()) return new Outcome(result, null);
        var version = courses.version(examinations.get(person, attempt).courseVersion());
        return new Outcome(result, certificates.issue(person, version, result));
    }
}
