package id.balai.authorization;

import id.balai.membership.OfficeRole;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One version of who may do what, up to which amount, with which competency. */
record Policy(
        int version,
        Map<OfficeRole, Set<Action>> actions,
        Map<RoleAction, Limit> limits,
        Map<Action, Set<CompetencyNeeded>> competencies) {

    record RoleAction(OfficeRole role, Action action) {}

    record CompetencyNeeded(String competency, int minLevel, int graceDays) {}

    boolean includes(OfficeRole role, Action action) {
        return actions.getOrDefault(role, Set.of()).contains(action);
    }

    Optional<Limit> limit(OfficeRole role, Action action) {
        return Optional.ofNullable(limits.get(new RoleAction(role, action)));
    }

    Set<CompetencyNeeded> needed(Action action) {
        return competencies.getOrDefault(action, Set.of());
    }
}
