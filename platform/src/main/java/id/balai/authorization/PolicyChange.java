package id.balai.authorization;

import id.balai.authorization.Policy.CompetencyNeeded;
import id.balai.membership.OfficeRole;
import id.balai.money.Rupiah;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One edit of the policy's tables; it refuses what changes nothing and what no policy may say. */
public sealed interface PolicyChange {
    Action action();

    /** The policy with this change in it. */
    Policy in(Policy policy);

    /** An office may do something from now on, or no longer. */
    record ActionOfRole(OfficeRole role, Action action, boolean included) implements PolicyChange {
        @Override
        public Policy in(Policy policy) {
            if (policy.includes(role, action) == included) throw BadPolicy.changesNothing();
            if (included && role == OfficeRole.PENGAWAS && action != Action.BOOKS_READ)
                throw BadPolicy.supervisorsOnlyRead(action);
            return included ? policy.including(role, action) : policy.without(role, action);
        }
    }

    /** What an office may decide alone; absent, any amount. */
    record LimitOfRole(
            OfficeRole role, Action action, @Nullable Limit limit) implements PolicyChange {
        @Override
        public Policy in(Policy policy) {
            if (!policy.includes(role, action)) throw BadPolicy.limitOfNothing(role, action);
            if (policy.limit(role, action).equals(Optional.ofNullable(limit))) throw BadPolicy.changesNothing();
            if (limit != null
                    && (limit.perJournal().equals(Rupiah.ZERO)
                            || limit.perJournal().isMoreThan(limit.perDay()))) throw BadPolicy.limit(limit);
            return policy.limited(role, action, limit);
        }
    }

    /** What must be proven for an action; absent, it need no longer be. */
    record CompetencyOfAction(
            Action action, String competency, @Nullable CompetencyNeeded needed) implements PolicyChange {
        @Override
        public Policy in(Policy policy) {
            if (policy.needed(action, competency).equals(Optional.ofNullable(needed))) throw BadPolicy.changesNothing();
            if (needed != null) mustMakeSense(needed);
            return policy.needing(action, competency, needed);
        }

        private static void mustMakeSense(CompetencyNeeded needed) {
            if (!needed.competency().matches("[A-Z][A-Z_]{2,39}")) throw BadPolicy.competency("competency", needed);
            if (needed.minLevel() < 1 || needed.minLevel() > 9) throw BadPolicy.competency("level", needed);
            if (needed.graceDays() < 0 || needed.graceDays() > 90) throw BadPolicy.competency("graceDays", needed);
        }
    }
}
