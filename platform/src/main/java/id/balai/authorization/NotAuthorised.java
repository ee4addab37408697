package id.balai.authorization;

import id.balai.refusal.Refusal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The decision was no; it travels whole with the refusal, and its most telling reason gives the code. */
public final class NotAuthorised extends Refusal {
    private final transient Decision decision;

    public NotAuthorised(Decision decision) {
        super(Kind.FORBIDDEN, telling(decision).code(), facts(decision));
        this.decision = decision;
    }

    public Decision decision() {
        return decision;
    }

    /** Having had a hand in it says more than lacking the office for it. */
    private static GuardResult telling(Decision decision) {
        return decision.reasons().stream()
                .filter(reason -> reason.guard() == Guard.SEPARATION)
                .findFirst()
                .orElse(decision.reasons().get(0));
    }

    private static Map<String, Object> facts(Decision decision) {
        var facts = new HashMap<String, Object>(telling(decision).facts());
        facts.put("reasons", decision.reasons());
        facts.put("lessonsLeft", decision.lessonsLeft());
        decision.reasons().stream()
                .map(GuardResult::remedy)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(remedy -> facts.put("course", remedy.course()));
        return facts;
    }
}
