package id.balai.learning;

import id.balai.assessment.Examinations;
import id.balai.assessment.Placement;
import id.balai.assessment.PlacementResult;
import id.balai.assessment.Result;
import id.balai.assessment.TopicScore;
import id.balai.authorization.Qualification;
import id.balai.authorization.Qualifications;
import id.balai.courses.CourseVersion;
import id.balai.courses.Lesson;
import id.balai.learning.Notebook.Answered;
import id.balai.region.Zones;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Puts together how far somebody is, from the notebook, the placement, the examinations and the qualifications. */
final class ProgressReader {
    private final Placement placement;
    private final Examinations examinations;
    private final Qualifications qualifications;
    private final InstantSource clock;

    ProgressReader(Placement placement, Examinations examinations, Qualifications qualifications, InstantSource clock) {
        this.placement = placement;
        this.examinations = examinations;
        this.qualifications = qualifications;
        this.clock = clock;
    }

    Progress read(UUID person, CourseVersion version, Notebook notebook, boolean enrolled) {
        var placed = placement.find(person, version.id());
        var lessons = lessons(version, notebook, placed);
        var held = held(person, version);
        var today = Zones.today(clock);
        var certified = held.stream().anyMatch(qualification -> qualification.isValidOn(today));
        var examinable = !certified && lessons.stream().allMatch(LessonProgress::done);
        var failed = (examinable ? examinations.lastResult(person, version.id()) : Optional.<Result>empty())
                .filter(result -> !result.passed());
        var waits = examinable ? examinations.possibleAt(person, version) : Optional.<Instant>empty();
        return new Progress(
                person,
                version.id(),
                version.slug(),
                version.title(),
                enrolled,
                lessons,
                state(placed),
                certified,
                !certified && !held.isEmpty(),
                failed.map(Result::percent).orElse(null),
                failed.flatMap(ProgressReader::weakest).orElse(null),
                waits.orElse(null));
    }

    private List<Qualification> held(UUID person, CourseVersion version) {
        return qualifications.of(person).stream()
                .filter(each -> each.competency().equals(version.content().competency())
                        && each.level() >= version.content().level())
                .toList();
    }

    private static PlacementState state(Optional<PlacementResult> placed) {
        return placed.map(result -> result.complete() ? PlacementState.DONE : PlacementState.OPEN)
                .orElse(PlacementState.NONE);
    }

    private static Optional<String> weakest(Result result) {
        return result.topics().stream()
                .min(Comparator.comparingInt(topic -> topic.right() * 100 / topic.of()))
                .map(TopicScore::lesson);
    }

    private static List<LessonProgress> lessons(
            CourseVersion version, Notebook notebook, Optional<PlacementResult> placed) {
        var finished = notebook.finished();
        var answers = notebook.answers().stream().collect(Collectors.groupingBy(Answered::lesson));
        var repeats = notebook.repeats().stream().collect(Collectors.groupingBy(Repeat::lesson));
        return version.lessons().stream()
                .map(lesson -> lesson(
                        lesson,
                        answers.getOrDefault(lesson.key(), List.of()),
                        finished.contains(lesson.key()),
                        placed,
                        repeats.getOrDefault(lesson.key(), List.of()).size(),
                        notebook.unitDone(lesson)))
                .toList();
    }

    private static LessonProgress lesson(
            Lesson lesson,
            List<Answered> answers,
            boolean finished,
            Optional<PlacementResult> placed,
            int repeats,
            boolean unitDone) {
        var known =
                placed.filter(result -> result.known().contains(lesson.key())).isPresent();
        var gap =
                placed.filter(result -> result.missed().contains(lesson.key())).isPresent();
        var steps = lesson.length();
        var answered = answers.stream().map(Answered::step).filter(lesson::has).collect(Collectors.toSet());
        if (lesson.unit() != null && unitDone) answered.add(steps);
        var mastered = finished && repeats == 0 && answers.stream().allMatch(Answered::right);
        var mastery = mastered ? Mastery.MAHIR : finished || known ? Mastery.PAHAM : Mastery.BARU;
        return new LessonProgress(
                lesson.key(),
                answered.size(),
                steps,
                firstOpen(answered, steps),
                finished,
                known,
                gap,
                mastery,
                repeats);
    }

    private static int firstOpen(Set<Integer> answered, int steps) {
        return IntStream.rangeClosed(1, steps)
                .filter(step -> !answered.contains(step))
                .findFirst()
                .orElse(1);
    }
}
