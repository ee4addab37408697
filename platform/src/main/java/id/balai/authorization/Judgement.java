package id.balai.authorization;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The six guards together: all of them answer, then the verdict follows. A limit alone can be lifted by a second person. */
final class Judgement {
    private Judgement() {}

    static Decision of(Question question) {
        var results = Stream.of(Guard.values())
                .map(guard -> Guards.of(guard, question))
                .toList();
        return new Decision(
                verdict(results),
                results,
                obligations(results),
                basis(question, results),
                question.policy().version());
    }

    static Verdict verdict(List<GuardResult> results) {
        var failed = failed(results);
        if (failed.isEmpty()) return Verdict.ALLOW;
        return failed.equals(List.of(Guard.LIMIT)) ? Verdict.ALLOW_WITH : Verdict.DENY;
    }

    private static Set<Obligation> obligations(List<GuardResult> results) {
        return failed(results).equals(List.of(Guard.LIMIT)) ? Set.of(Obligation.SECOND_APPROVER) : Set.of();
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
