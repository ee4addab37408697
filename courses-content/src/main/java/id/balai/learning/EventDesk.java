package id.balai.learning;

import id.balai.assessment.NoSuchOption;
import id.balai.courses.CourseActivities;
import id.balai.courses.CourseVersion;
import id.balai.courses.Lesson;
import id.balai.records.Records;
import id.balai.records.Statements;
import id.balai.records.Verb;
import id.balai.refusal.NotFound;
import id.balai.region.Zones;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Takes what happened in the player into the notebook and the records, each event once. */
final class EventDesk {
    private final Records records;
    private final Enrolment enrolment;
    private final CourseVersion version;
    private final Notebook notebook;
    private final Instant now;

    EventDesk(Records records, Enrolment enrolment, CourseVersion version, Notebook notebook, Instant now) {
        this.records = records;
        this.enrolment = enrolment;
        this.version = version;
        this.notebook = notebook;
        this.now = now;
    }

    /** Tells whether it was new. */
    boolean take(LearningEvent event) {
        var lesson = version.lesson(event.lesson());
        return event.type() == LearningEvent.Type.OPENED ? opened(event, lesson) : answered(event, lesson);
    }

    private boolean opened(LearningEvent event, Lesson lesson) {
        if (!notebook.keep(event, null, happened(event), now)) return false;
        record(Statements.of(person(), Verb.EXPERIENCED, CourseActivities.lesson(version, lesson)), event);
        return true;
    }

    private boolean answered(LearningEvent event, Lesson lesson) {
        var number = event.step();
        var chosen = event.chosen();
        if (number == null || chosen == null) throw new NotFound("step", event.lesson());
        var step = lesson.step(number);
        var options = step.question().options();
        if (chosen < 0 || chosen >= options.size()) throw new NoSuchOption(chosen);
        var right = step.question().rightAt(chosen);
        if (!notebook.keep(event, right, happened(event), now)) return false;
        record(
                Statements.of(person(), Verb.ANSWERED, CourseActivities.question(version, lesson, step))
                        .partOf(CourseActivities.lesson(version, lesson))
                        .response(options.get(chosen).text())
                        .success(right),
                event);
        space(lesson.key(), number, right);
        finishWhenDone(lesson, happened(event));
        return true;
    }

    private void space(String lesson, int step, boolean right) {
        var today = LocalDate.ofInstant(now, Zones.WIB);
        if (!right) notebook.repeat(lesson, step, Spacing.afterWrong(today));
        else
            notebook.spacing(lesson, step)
                    .ifPresent(waiting -> waiting.afterRight(today)
                            .ifPresentOrElse(
                                    next -> notebook.repeat(lesson, step, next), () -> notebook.letGo(lesson, step)));
    }

    /** That the unit behind the steps is done with; finishes the lesson where that was all that was left. */
    void unitDone(Lesson lesson, UUID unit) {
        if (notebook.keepUnit(lesson.key(), unit, now)) finishWhenDone(lesson, now);
    }

    private void finishWhenDone(Lesson lesson, Instant at) {
        if (notebook.stepsAnswered(lesson.key()) < lesson.steps().size()) return;
        if (!notebook.unitDone(lesson)) return;
        if (!notebook.finish(lesson.key(), at)) return;
        record(
                Statements.of(person(), Verb.COMPLETED, CourseActivities.lesson(version, lesson))
                        .completion(true),
                at);
    }

    private void record(Statements statement, LearningEvent event) {
        record(statement, happened(event));
    }

    private void record(Statements statement, Instant at) {
        records.record(statement
                .groupedIn(CourseActivities.course(version))
                .registration(enrolment.id())
                .at(at)
                .json());
    }

    /** The client's time, unless its clock runs ahead of ours. */
    private Instant happened(LearningEvent event) {
        return event.at().isAfter(now) ? now : event.at();
    }

    private UUID person() {
        return enrolment.person();
    }
}
