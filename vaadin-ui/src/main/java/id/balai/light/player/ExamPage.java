package id.balai.light.player;

import id.balai.assessment.Attempt;
import id.balai.assessment.Examinations;
import id.balai.assessment.ItemView;
import id.balai.certification.Certificates;
import id.balai.certification.FinalExam;
import id.balai.certification.Outcome;
import id.balai.courses.CourseVersion;
import id.balai.courses.Courses;
import id.balai.learning.Learning;
import id.balai.light.site.Frame;
import id.balai.light.site.Pages;
import id.balai.light.site.Visit;
import id.balai.web.WrittenId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The examination: all questions in one document without their keys, each answer graded on the server. */
@ApplicationScoped
public class ExamPage {
    /** @param until when its time is up, for the phone's own clock */
    public record View(String leave, String course, List<Asked> items, int answered, String left, String until) {}

    private final Pages pages;
    private final FinalExam exam;
    private final Examinations examinations;
    private final Certificates certificates;
    private final Learning learning;
    private final Courses courses;
    private final InstantSource clock;

    @Inject
    public ExamPage(
            Pages pages,
            FinalExam exam,
            Examinations examinations,
            Certificates certificates,
            Learning learning,
            Courses courses,
            InstantSource clock) {
        this.pages = pages;
        this.exam = exam;
        this.examinations = examinations;
        this.certificates = certificates;
        this.learning = learning;
        this.courses = courses;
        this.clock = clock;
    }

    void start(Visit visit, String slug) {
        if (visit.isPost())
            visit.goTo("/belajar/ujian/" + exam.start(visit.person(), slug).id());
        else visit.goTo("/belajar/" + slug + "#ujian");
    }

    void answer(Visit visit, String id) throws IOException {
        var attempt = examinations.get(visit.person(), WrittenId.of("attempt", id));
        if (attempt.finished()) result(visit, attempt);
        else if (visit.has("satu")) one(visit, attempt);
        else if (visit.isPost()) handIn(visit, attempt);
        else show(visit, attempt);
    }

    private void show(Visit visit, Attempt attempt) throws IOException {
        var version = courses.version(attempt.courseVersion());
        var items = exam.items(visit.person(), attempt.id());
        var ends = Objects.requireNonNullElse(attempt.endsAt(), clock.instant());
        pages.show(visit, "player/exam", view(visit.frame(), version, items, ends, clock.instant()));
    }

    static View view(Frame f, CourseVersion version, List<ItemView> items, Instant endsAt, Instant now) {
        var asked = items.stream().map(item -> Asked.of(item, "")).toList();
        var left = Math.max(0, Duration.between(now, endsAt).plusSeconds(59).toMinutes());
        return new View(
                "/belajar/" + version.slug(),
                version.title(),
                asked,
                (int) asked.stream().filter(Asked::answered).count(),
                f.say("exam.left", left),
                endsAt.toString());
    }

    /** One answer sent ahead while the next question is read. */
    private void one(Visit visit, Attempt attempt) {
        exam.answer(visit.person(), attempt.id(), WrittenId.of("attempt", visit.field("satu")), visit.number("jawab"));
        visit.response().setStatus(204);
    }

    private void handIn(Visit visit, Attempt attempt) {
        var chosen = exam.items(visit.person(), attempt.id()).stream()
                .map(ItemView::item)
                .filter(item -> visit.number("j" + item) >= 0)
                .collect(Collectors.toMap(item -> item, item -> visit.number("j" + item)));
        exam.handIn(visit.person(), attempt.id(), chosen);
        visit.goTo("/belajar/ujian/" + attempt.id());
    }

    private void result(Visit visit, Attempt attempt) throws IOException {
        var result = examinations.result(visit.person(), attempt.id());
        var version = courses.version(attempt.courseVersion());
        var certificate = certificates.of(visit.person()).stream()
                .filter(each -> each.attempt().equals(attempt.id()))
                .findFirst()
                .orElse(null);
        var progress = learning.progress(visit.person(), version.slug());
        var view = ResultView.of(visit.frame(), new Outcome(result, certificate), version, progress);
        pages.show(visit, "player/result", view);
    }
}
