package id.balai.assessment;

import id.balai.courses.CourseActivities;
import id.balai.courses.CourseVersion;
import id.balai.records.Activity;
import id.balai.records.Records;
import id.balai.records.Statements;
import id.balai.records.Verb;

/** What sittings leave in the learning records. An examination's answers say what was chosen, not whether it was right. */
final class Traces {
    private final Records records;

    Traces(Records records) {
        this.records = records;
    }

    void begun(Attempt attempt, CourseVersion version) {
        keep(Statements.of(attempt.person(), Verb.INITIALIZED, sitting(attempt, version)), attempt, version);
    }

    void answered(Attempt attempt, CourseVersion version, Item item) {
        var question = CourseActivities.item(version, item.code());
        var drawn = attempt.drawn(item.id());
        var statement = Statements.of(attempt.person(), Verb.ANSWERED, question)
                .partOf(sitting(attempt, version))
                .response(String.valueOf(drawn.chosenWords(item)));
        if (attempt.kind() == Use.PLACEMENT) statement.success(drawn.isRight());
        keep(statement, attempt, version);
    }

    void placed(Attempt attempt, CourseVersion version) {
        keep(
                Statements.of(attempt.person(), Verb.COMPLETED, sitting(attempt, version))
                        .completion(true)
                        .score(attempt.right(), attempt.drawn().size()),
                attempt,
                version);
    }

    void examined(Attempt attempt, CourseVersion version) {
        var verb = attempt.passed() ? Verb.PASSED : Verb.FAILED;
        keep(
                Statements.of(attempt.person(), verb, sitting(attempt, version))
                        .success(attempt.passed())
                        .completion(true)
                        .score(attempt.right(), attempt.drawn().size())
                        .took(attempt.took()),
                attempt,
                version);
    }

    private void keep(Statements statement, Attempt attempt, CourseVersion version) {
        records.record(statement
                .groupedIn(CourseActivities.course(version))
                .registration(attempt.id())
                .json());
    }

    private static Activity sitting(Attempt attempt, CourseVersion version) {
        return attempt.kind() == Use.EXAM ? CourseActivities.examination(version) : CourseActivities.placement(version);
    }
}
