package id.balai.authorization;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one guard says.
 *
 * @param code its reason for machines, which also finds its words in the bundles
 * @param facts what fills those words in
 * @param remedy what would make it pass, where learning can
 */
public record GuardResult(
        Guard guard,
        boolean passed,
        String code,
        Map<String, Object> facts,
        @Nullable Remedy remedy) {
    public GuardResult {
        facts = Map.copyOf(facts);
    }

    static GuardResult passes(Guard guard, Map<String, Object> facts) {
        return new GuardResult(guard, true, guard.name() + "_PASSED", facts, null);
    }

    static GuardResult fails(Guard guard, String code, Map<String, Object> facts) {
        return new GuardResult(guard, false, code, facts, null);
    }

    GuardResult withRemedy(@Nullable Remedy found) {
        return new GuardResult(guard, passed, code, facts, found);
    }
}
