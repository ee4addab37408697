package id.balai.authorization;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The answer to a question of authority, whole: each guard's word, what must happen too, and by what authority. */
public record Decision(
        Verdict verdict,
        List<GuardResult> guards,
        Set<Obligation> obligations,
        @Nullable Basis basis,
        int policyVersion) {
    public Decision {
        guards = List.copyOf(guards);
        obligations = Set.copyOf(obligations);
    }

    public boolean allowed() {
        return verdict != Verdict.DENY;
    }

    /** What the second person must be allowed, where there must be one. */
    public Action answeredBy() {
        return obligations.contains(Obligation.MENTOR_SIGNS) ? Action.JOURNAL_COSIGN : Action.JOURNAL_APPROVE;
    }

    /** The guards that did not pass, and nothing else. */
    public List<GuardResult> reasons() {
        return guards.stream().filter(result -> !result.passed()).toList();
    }

    public GuardResult of(Guard guard) {
        return guards.stream()
                .filter(result -> result.guard() == guard)
                .findFirst()
                .orElseThrow();
    }

    /** Lessons left over all remedies, zero where none can help. */
    public int lessonsLeft() {
        return reasons().stream()
                .map(GuardResult::remedy)
                .mapToInt(remedy -> remedy == null ? 0 : remedy.lessonsLeft())
                .sum();
    }
}
