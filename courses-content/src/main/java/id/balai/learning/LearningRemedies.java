package id.balai.learning;

import id.balai.authorization.Remedies;
import id.balai.authorization.Remedy;
import id.balai.courses.CourseVersion;
import id.balai.courses.Courses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Tells who may not yet do something what is left to learn for it: so many lessons, the examination, the next step. */
@ApplicationScoped
@Transactional
public class LearningRemedies implements Remedies {
    private final Courses courses;
    private final Learning learning;

    @Inject
    public LearningRemedies(Courses courses, Learning learning) {
        this.courses = courses;
        this.learning = learning;
    }

    @Override
    public Optional<Remedy> toEarn(UUID person, String competency, int level) {
        return courses.findFor(competency, level)
                .map(version -> remedy(learning.progress(person, version.slug()), competency, level));
    }

    private Remedy remedy(Progress progress, String competency, int level) {
        var version = courses.version(progress.courseVersion());
        var next = NextStep.of(progress, version);
        return new Remedy(
                competency,
                level,
                version.slug(),
                version.title(),
                progress.lessonsLeft(),
                minutesLeft(progress, version),
                !progress.certified(),
                "/belajar/" + version.slug() + "/lanjut",
                next.title(),
                next.minutes(),
                next.kilobytes());
    }

    private static int minutesLeft(Progress progress, CourseVersion version) {
        return progress.lessons().stream()
                .filter(lesson -> !lesson.done())
                .mapToInt(lesson -> version.lesson(lesson.lesson()).minutes())
                .sum();
    }
}
