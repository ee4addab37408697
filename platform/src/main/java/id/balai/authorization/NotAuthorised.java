package id.balai.authorization;

import id.balai.refusal.Refusal;
import java.util.HashMap;
import java.util.Map;

/** The decision was no; it travels whole with the refusal, and its first reason gives the code. */
public final class NotAuthorised extends Refusal {
    private final transient Decision decision;

    public NotAuthorised(Decision decision) {
        super(Kind.FORBIDDEN, decision.reasons().get(0).code(), facts(decision));
        this.decision = decision;
    }

    public Decision decision() {
        return decision;
    }

    private static Map<String, Object> facts(Decision decision) {
        var facts = new HashMap<String, Object>(decision.reasons().get(0).facts());
        facts.put("reasons", decision.reasons());
        facts.put("lessonsLeft", decision.lessonsLeft());
        return facts;
    }
}
