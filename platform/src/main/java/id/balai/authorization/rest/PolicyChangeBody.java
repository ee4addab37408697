package id.balai.authorization.rest;

import static id.balai.refusal.MissingField.required;

import id.balai.authorization.Action;
import id.balai.authorization.Limit;
import id.balai.authorization.Policy.CompetencyNeeded;
import id.balai.authorization.PolicyChange;
import id.balai.authorization.PolicyChange.ActionOfRole;
import id.balai.authorization.PolicyChange.CompetencyOfAction;
import id.balai.authorization.PolicyChange.LimitOfRole;
import id.balai.membership.OfficeRole;
import id.balai.money.Rupiah;
import org.jspecify.annotations.Nullable;

/**
 * A change of the policy as the API writes it: with {@code included} it is about an action of a role, with
 * {@code competency} about what an action needs, else about a limit; a limit or level left out is lifted.
 */
public record PolicyChangeBody(
        @Nullable OfficeRole role,
        @Nullable String action,
        @Nullable Boolean included,
        @Nullable Long perJournal,
        @Nullable Long perDay,
        @Nullable String competency,
        @Nullable Integer level,
        @Nullable Integer graceDays) {
    PolicyChange toChange() {
        var of = Action.of(required("action", action));
        if (competency != null) return new CompetencyOfAction(of, competency, needed(competency));
        var whose = required("role", role);
        return included != null ? new ActionOfRole(whose, of, included) : new LimitOfRole(whose, of, limit());
    }

    static PolicyChangeBody of(PolicyChange change) {
        var action = change.action().code();
        if (change instanceof ActionOfRole given)
            return new PolicyChangeBody(given.role(), action, given.included(), null, null, null, null, null);
        if (change instanceof LimitOfRole limited) {
            var limit = limited.limit();
            return new PolicyChangeBody(
                    limited.role(),
                    action,
                    null,
                    limit == null ? null : limit.perJournal().amount(),
                    limit == null ? null : limit.perDay().amount(),
                    null,
                    null,
                    null);
        }
        var of = (CompetencyOfAction) change;
        var needed = of.needed();
        return new PolicyChangeBody(
                null,
                action,
                null,
                null,
                null,
                of.competency(),
                needed == null ? null : needed.minLevel(),
                needed == null ? null : needed.graceDays());
    }

    private @Nullable Limit limit() {
        if (perJournal == null && perDay == null) return null;
        return new Limit(Rupiah.of(required("perJournal", perJournal)), Rupiah.of(required("perDay", perDay)));
    }

    private @Nullable CompetencyNeeded needed(String of) {
        return level == null ? null : new CompetencyNeeded(of, level, graceDays == null ? 0 : graceDays);
    }
}
