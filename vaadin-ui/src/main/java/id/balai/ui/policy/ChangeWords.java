package id.balai.ui.policy;

import static id.balai.ui.shell.Texts.text;

import id.balai.authorization.Action;
import id.balai.authorization.Limit;
import id.balai.authorization.PolicyChange;
import id.balai.authorization.PolicyChange.ActionOfRole;
import id.balai.authorization.PolicyChange.CompetencyOfAction;
import id.balai.authorization.PolicyChange.LimitOfRole;
import id.balai.membership.OfficeRole;
import id.balai.ui.shell.Texts;

/** A change of the policy as one would read it out. */
final class ChangeWords {
    private ChangeWords() {}

    static String of(PolicyChange change) {
        if (change instanceof ActionOfRole given)
            return text(
                    given.included() ? "policy.change.given" : "policy.change.taken",
                    role(given.role()),
                    action(given.action()));
        if (change instanceof LimitOfRole limited) return of(limited);
        return of((CompetencyOfAction) change);
    }

    private static String of(LimitOfRole change) {
        var limit = change.limit();
        if (limit == null) return text("policy.change.unlimited", role(change.role()), action(change.action()));
        return text("policy.change.limit", role(change.role()), action(change.action()), limit(limit));
    }

    private static String of(CompetencyOfAction change) {
        var needed = change.needed();
        var competency = competency(change.competency());
        if (needed == null) return text("policy.change.free", action(change.action()), competency);
        return text("policy.change.needs", action(change.action()), competency, needed.minLevel(), needed.graceDays());
    }

    static String role(OfficeRole role) {
        return text("office", role);
    }

    static String action(Action action) {
        return text("action", action);
    }

    static String limit(Limit limit) {
        return text(
                "policy.limit", limit.perJournal().toString(), limit.perDay().toString());
    }

    static String competency(String code) {
        var key = "competency." + code;
        return Texts.has(key) ? text(key) : code;
    }
}
