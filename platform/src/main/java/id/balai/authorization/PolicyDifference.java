package id.balai.authorization;

import static java.util.Comparator.comparing;

import id.balai.authorization.Policy.CompetencyNeeded;
import id.balai.authorization.PolicyChange.ActionOfRole;
import id.balai.authorization.PolicyChange.CompetencyOfAction;
import id.balai.authorization.PolicyChange.LimitOfRole;
import id.balai.membership.OfficeRole;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The changes that lead from one version of the policy to another. */
final class PolicyDifference {
    private PolicyDifference() {}

    static List<PolicyChange> between(Policy before, Policy after) {
        var changes = new ArrayList<PolicyChange>();
        for (var role : OfficeRole.values())
            for (var action : Action.values()) {
                if (before.includes(role, action) != after.includes(role, action))
                    changes.add(new ActionOfRole(role, action, after.includes(role, action)));
                if (after.includes(role, action) && !before.limit(role, action).equals(after.limit(role, action)))
                    changes.add(new LimitOfRole(
                            role, action, after.limit(role, action).orElse(null)));
            }
        for (var action : Action.values()) changes.addAll(between(before, after, action));
        return changes;
    }

    private static List<PolicyChange> between(Policy before, Policy after, Action action) {
        return Stream.concat(before.needed(action).stream(), after.needed(action).stream())
                .map(CompetencyNeeded::competency)
                .distinct()
                .sorted(comparing(String::toString))
                .filter(competency -> !before.needed(action, competency).equals(after.needed(action, competency)))
                .<PolicyChange>map(competency -> new CompetencyOfAction(
                        action, competency, after.needed(action, competency).orElse(null)))
                .toList();
    }
}
