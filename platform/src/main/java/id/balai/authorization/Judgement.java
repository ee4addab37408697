package id.balai.authorization;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The six guards together: all of them answer, then the verdict follows. A limit alone can be lifted by a
 * second person, a missing competency alone by the cooperative's mentor.
 */
final class Judgement {
    private Judgement() {}

    static Decision of(Question question) {
        var results = Stream.of(Guard.values())
                .map(guard -> Guards.of(guard, question))
                .toList();
        var obligations = obligations(question, failed(results));
        return new Decision(
                verdict(results, obligations),
                results,
                obligations,
                basis(question, results),
                question.policy().version());
    }

    private static Verdict verdict(List<GuardResult> results, Set<Obligation> obligations) {
        if (failed(results).isEmpty()) return Verdict.ALLOW;
        return obligations.isEmpty() ? Verdict.DENY : Verdict.ALLOW_WITH;
    }

    /** What somebody else can make up for, where it is all that is missing. */
    private static Set<Obligation> obligations(Question question, List<Guard> failed) {
        if (failed.equals(List.of(Guard.LIMIT))) return Set.of(Obligation.SECOND_APPROVER);
        var supervised = question.mentored() && question.action() == Action.JOURNAL_POST;
        return supervised && failed.equals(List.of(Guard.COMPETENCY)) ? Set.of(Obligation.MENTOR_SIGNS) : Set.of();
    }

    private static List<Guard> failed(List<GuardResult> results) {
        return results.stream()
                .filter(result -> !result.passed())
                .map(GuardResult::guard)
                .toList();
    }

    private static @Nullable Basis basis(Question question, List<GuardResult> results) {
        if (question.office().isEmpty()) return null;
        var office = question.office().get();
        var certificate = results.stream()
                .filter(result -> result.guard() == Guard.COMPETENCY && result.passed())
                .map(result -> Optional.ofNullable(result.facts().get("certificate")))
                .flatMap(Optional::stream)
                .map(String::valueOf)
                .findFirst();
        return new Basis(
                office.role(),
                office.decision(),
                certificate.orElse(null),
                question.limit().map(Limit::perJournal).orElse(null));
    }
}
