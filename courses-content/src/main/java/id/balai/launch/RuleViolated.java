package id.balai.launch;

import id.balai.refusal.Refusal;
import java.util.Map;

/** A unit said something that cmi5 does not allow it to say, or not now; the clause tells which rule (cmi5 4.2, 6.3). */
public final class RuleViolated extends Refusal {
    private final String clause;

    RuleViolated(String clause, String sentence) {
        super(Kind.FORBIDDEN, "XAPI_CMI5", Map.of("clause", "cmi5 " + clause, "sentence", sentence));
        this.clause = clause;
    }

    String clause() {
        return clause;
    }

    static void unless(boolean holds, String clause, String sentence) {
        if (!holds) throw new RuleViolated(clause, sentence);
    }
}
