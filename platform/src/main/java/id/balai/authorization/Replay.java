package id.balai.authorization;

import static java.util.stream.Collectors.groupingBy;

import id.balai.membership.Office;
import id.balai.membership.OfficeRole;
import id.balai.money.Rupiah;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Decisions of the past asked again under a policy: the same offices, amounts and certificates, another table. */
final class Replay {
    private final Function<UUID, List<Qualification>> proven;
    private final Map<UUID, List<Qualification>> known = new HashMap<>();

    Replay(Function<UUID, List<Qualification>> proven) {
        this.proven = proven;
    }

    private record Outcome(PastDecision decision, Verdict before, Verdict after) {
        PolicyEffect.Line likeMe(List<Outcome> alike) {
            return new PolicyEffect.Line(
                    decision.role(),
                    decision.action(),
                    before,
                    after,
                    alike.size(),
                    count(alike, PastDecision::person),
                    count(alike, PastDecision::cooperative));
        }

        private static int count(List<Outcome> outcomes, Function<PastDecision, UUID> by) {
            return (int)
                    outcomes.stream().map(Outcome::decision).map(by).distinct().count();
        }
    }

    private record Kind(OfficeRole role, Action action, Verdict before, Verdict after) {}

    private record Day(UUID cooperative, UUID person, LocalDate on) {}

    List<PolicyEffect.Line> difference(List<PastDecision> decisions, Policy old, Policy next) {
        var before = verdicts(decisions, old);
        var after = verdicts(decisions, next);
        var changed = new HashMap<Integer, Outcome>();
        for (var i = 0; i < decisions.size(); i++)
            if (before.get(i) != after.get(i))
                changed.put(i, new Outcome(decisions.get(i), before.get(i), after.get(i)));
        return changed.values().stream().collect(groupingBy(Replay::kind)).values().stream()
                .map(alike -> alike.get(0).likeMe(alike))
                .sorted((one, other) -> Integer.compare(other.decisions(), one.decisions()))
                .toList();
    }

    private static Kind kind(Outcome outcome) {
        return new Kind(outcome.decision().role(), outcome.decision().action(), outcome.before(), outcome.after());
    }

    /** What a second person approved does not count toward the day of the first. */
    private List<Verdict> verdicts(List<PastDecision> decisions, Policy policy) {
        var posted = new HashMap<Day, Rupiah>();
        return decisions.stream()
                .map(decision -> {
                    var day = new Day(decision.cooperative(), decision.person(), decision.on());
                    var verdict = Judgement.of(question(decision, policy, posted.getOrDefault(day, Rupiah.ZERO)))
                            .verdict();
                    var amount = decision.amount();
                    if (verdict == Verdict.ALLOW && amount != null) posted.merge(day, amount, Rupiah::plus);
                    return verdict;
                })
                .toList();
    }

    private Question question(PastDecision decision, Policy policy, Rupiah postedBefore) {
        var office = Office.appoint(
                decision.cooperative(), decision.person(), decision.role(), decision.on(), decision.on(), "-");
        var held = known.computeIfAbsent(decision.person(), proven).stream()
                .map(qualification -> qualification.asKnownOn(decision.on()))
                .toList();
        return new Question(
                decision.person(),
                decision.action(),
                new Resource(decision.cooperative(), decision.amount(), decision.on()),
                decision.on(),
                Optional.of(office),
                held,
                policy,
                false,
                postedBefore);
    }
}
