package id.balai.authorization;

import id.balai.membership.OfficeRole;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One version of who may do what, up to which amount, with which competency. */
public record Policy(
        int version,
        Map<OfficeRole, Set<Action>> actions,
        Map<RoleAction, Limit> limits,
        Map<Action, Set<CompetencyNeeded>> competencies) {

    public record RoleAction(OfficeRole role, Action action) {}

    /** @param graceDays how long after its last day a certificate still counts */
    public record CompetencyNeeded(String competency, int minLevel, int graceDays) {}

    public Policy {
        actions = Map.copyOf(actions);
        limits = Map.copyOf(limits);
        competencies = Map.copyOf(competencies);
    }

    public boolean includes(OfficeRole role, Action action) {
        return actions.getOrDefault(role, Set.of()).contains(action);
    }

    public Optional<Limit> limit(OfficeRole role, Action action) {
        return Optional.ofNullable(limits.get(new RoleAction(role, action)));
    }

    public Set<CompetencyNeeded> needed(Action action) {
        return competencies.getOrDefault(action, Set.of());
    }

    public Optional<CompetencyNeeded> needed(Action action, String competency) {
        return needed(action).stream()
                .filter(needed -> needed.competency().equals(competency))
                .findFirst();
    }

    Policy as(int next) {
        return new Policy(next, actions, limits, competencies);
    }

    Policy including(OfficeRole role, Action action) {
        var more = new HashSet<>(actions.getOrDefault(role, Set.of()));
        more.add(action);
        return withActions(role, more);
    }

    /** What an office may no longer do has no limit either. */
    Policy without(OfficeRole role, Action action) {
        var fewer = new HashSet<>(actions.getOrDefault(role, Set.of()));
        fewer.remove(action);
        return withActions(role, fewer).limited(role, action, null);
    }

    Policy limited(OfficeRole role, Action action, @Nullable Limit limit) {
        var changed = new HashMap<>(limits);
        if (limit == null) changed.remove(new RoleAction(role, action));
        else changed.put(new RoleAction(role, action), limit);
        return new Policy(version, actions, changed, competencies);
    }

    Policy needing(Action action, String competency, @Nullable CompetencyNeeded needed) {
        var changed = new HashSet<>(needed(action));
        changed.removeIf(each -> each.competency().equals(competency));
        if (needed != null) changed.add(needed);
        var all = new HashMap<>(competencies);
        all.put(action, Set.copyOf(changed));
        return new Policy(version, actions, limits, all);
    }

    private Policy withActions(OfficeRole role, Set<Action> included) {
        var all = new HashMap<>(actions);
        all.put(role, Set.copyOf(included));
        return new Policy(version, all, limits, competencies);
    }
}
