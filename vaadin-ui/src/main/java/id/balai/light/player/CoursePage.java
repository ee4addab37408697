package id.balai.light.player;

import id.balai.courses.CourseModule;
import id.balai.courses.CourseVersion;
import id.balai.courses.Courses;
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
import java.util.List;
import java.util.stream.Collectors;

/** One course as a path, with its examination at the end. */
@ApplicationScoped
public class CoursePage {
    /** @param examUrl where the examination starts; empty while it may not */
    public record View(
            String title,
            String summary,
            NextCard next,
            List<String> may,
            String certificate,
            int done,
            int lessons,
            List<Module> modules,
            String examFacts,
            String examState,
            String examUrl,
            boolean examNext) {}

    /** @param lessonUrls the addresses of its lessons, with spaces between */
    public record Module(String title, List<PathRow> rows, String lessonUrls, long bytes) {}

    private final Pages pages;
    private final Learning learning;
    private final Courses courses;

    @Inject
    public CoursePage(Pages pages, Learning learning, Courses courses) {
        this.pages = pages;
        this.learning = learning;
        this.courses = courses;
    }

    void answer(Visit visit, String slug) throws IOException {
        var progress = learning.progress(visit.person(), slug);
        var version = courses.version(progress.courseVersion());
        pages.show(visit, "player/course", view(visit.frame(), progress, version));
    }

    /** To the exact next step, whatever it is by now. */
    void goOn(Visit visit, String slug) {
        var progress = learning.progress(visit.person(), slug);
        var version = courses.version(progress.courseVersion());
        visit.goTo(NextCard.of(visit.frame(), NextStep.of(progress, version), version)
                .url());
    }

    static View view(Frame f, Progress progress, CourseVersion version) {
        var next = NextStep.of(progress, version);
        var content = version.content();
        var rows = Paths.of(f, progress, version, next);
        var ready = progress.lessonsLeft() == 0 && progress.examinableFrom() == null && !progress.certified();
        var items = content.blueprint().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        return new View(
                version.title(),
                content.summary(),
                NextCard.of(f, next, version),
                content.unlocks(),
                f.say("course.certificate", content.certificateTitle(), content.validityMonths(), content.issuer()),
                progress.lessonsDone(),
                progress.lessons().size(),
                content.modules().stream()
                        .map(module -> module(module, version, rows))
                        .toList(),
                f.say("exam.facts", items, content.examMinutes(), content.passPercent()),
                examState(f, progress),
                ready ? "/belajar/" + version.slug() + "/ujian" : "",
                next.kind() == NextStep.Kind.EXAM);
    }

    private static Module module(CourseModule module, CourseVersion version, List<PathRow> rows) {
        var addresses = module.lessons().stream()
                .map(lesson -> NextCard.lessonAddress(version.slug(), lesson))
                .toList();
        var bytes = module.lessons().stream()
                .mapToLong(lesson -> version.lesson(lesson).kilobytes() * 1000L)
                .sum();
        var lines = rows.stream().filter(row -> addresses.contains(row.url())).toList();
        return new Module(module.title(), lines, addresses.stream().collect(Collectors.joining(" ")), bytes);
    }

    private static String examState(Frame f, Progress progress) {
        var from = progress.examinableFrom();
        if (progress.certified()) return f.say("exam.passed-already");
        if (from != null) return f.say("exam.not-before", f.moment(from));
        if (progress.lessonsLeft() > 0) return f.say("exam.lessons-first", progress.lessonsLeft());
        var percent = progress.lastPercent();
        return percent == null ? f.say("exam.ready") : f.say("exam.ready-again", percent);
    }
}
