package id.balai.authorization.rest;

import id.balai.authorization.Basis;
import id.balai.authorization.Decision;
import id.balai.authorization.Obligation;
import id.balai.authorization.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A decision as the API tells it: every guard, the failing ones again as reasons, and what is left to learn. */
public record DecisionView(
        Verdict verdict,
        boolean allowed,
        List<ReasonView> guards,
        List<ReasonView> reasons,
        Set<Obligation> obligations,
        @Nullable Basis basis,
        int policyVersion,
        int lessonsLeft) {
    static DecisionView of(Decision decision, Locale locale) {
        return new DecisionView(
                decision.verdict(),
                decision.allowed(),
                ReasonView.of(decision.guards(), locale),
                ReasonView.of(decision.reasons(), locale),
                decision.obligations(),
                decision.basis(),
                decision.policyVersion(),
                decision.lessonsLeft());
    }
}
