package id.balai.xapi;

import id.balai.refusal.Refusal;
import java.util.Map;

/** Something sent to us breaks a rule of the specification; the field, the rule and its clause say which. */
public final class RuleBroken extends Refusal {
    private final Rule rule;

    public RuleBroken(String field, Rule rule) {
        super(
                Kind.MALFORMED,
                "XAPI_RULE",
                Map.of("field", field, "rule", rule.name(), "clause", rule.clause(), "sentence", rule.sentence()));
        this.rule = rule;
    }

    public Rule rule() {
        return rule;
    }
}
