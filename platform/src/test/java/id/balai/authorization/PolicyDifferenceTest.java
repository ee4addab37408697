package id.balai.authorization;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.authorization.Policy.CompetencyNeeded;
import id.balai.authorization.Policy.RoleAction;
import id.balai.authorization.PolicyChange.ActionOfRole;
import id.balai.authorization.PolicyChange.CompetencyOfAction;
import id.balai.authorization.PolicyChange.LimitOfRole;
import id.balai.membership.OfficeRole;
import id.balai.money.Rupiah;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PolicyDifferenceTest {
    static Stream<Long> seeds() {
        return new SplittableRandom(20261122).longs(500).boxed();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_difference_of_two_policies_leads_from_one_to_the_other(long seed) {
        var random = new SplittableRandom(seed);
        var before = new Policy(
                1,
                Map.of(OfficeRole.BENDAHARA, Set.of(Action.JOURNAL_POST, Action.BOOKS_READ)),
                Map.of(
                        new RoleAction(OfficeRole.BENDAHARA, Action.JOURNAL_POST),
                        new Limit(Rupiah.of(3), Rupiah.of(9))),
                Map.of(Action.JOURNAL_POST, Set.of(new CompetencyNeeded("PEMBUKUAN", 2, 0))));
        var after = before;
        for (var change : someChanges(random)) after = tried(after, change);

        var again = before;
        for (var change : PolicyDifference.between(before, after)) again = change.in(again);

        assertThat(PolicyDifference.between(again, after)).isEmpty();
    }

    private static Policy tried(Policy policy, PolicyChange change) {
        try {
            return change.in(policy);
        } catch (BadPolicy refused) {
            return policy;
        }
    }

    private static <T> T any(SplittableRandom random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static List<PolicyChange> someChanges(SplittableRandom random) {
        var changes = new ArrayList<PolicyChange>();
        for (var i = 0; i < 12; i++) {
            var role = any(random, List.of(OfficeRole.values()));
            var action = any(random, List.of(Action.values()));
            changes.add(
                    switch (random.nextInt(4)) {
                        case 0 -> new ActionOfRole(role, action, random.nextBoolean());
                        case 1 ->
                            new LimitOfRole(
                                    role,
                                    action,
                                    random.nextBoolean()
                                            ? null
                                            : new Limit(Rupiah.of(random.nextInt(1, 9)), Rupiah.of(9)));
                        case 2 -> new CompetencyOfAction(action, "PEMBUKUAN", null);
                        default ->
                            new CompetencyOfAction(
                                    action, "PINJAMAN", new CompetencyNeeded("PINJAMAN", random.nextInt(1, 9), 3));
                    });
        }
        return changes;
    }
}
