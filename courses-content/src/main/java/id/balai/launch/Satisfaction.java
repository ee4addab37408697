package id.balai.launch;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** When a block or a course is satisfied: when every unit in it has met its move-on criterion (cmi5 9.3.9). */
final class Satisfaction {
    private Satisfaction() {}

    /** The parts that are satisfied now and were not before, innermost first. */
    static List<ContentPart> news(ContentPart whole, Map<UUID, UnitResult> results, Set<UUID> before) {
        return whole.allParts()
                .filter(part -> !before.contains(part.id()))
                .filter(part -> part.allUnits()
                        .allMatch(unit -> unit.moveOn().metBy(results.getOrDefault(unit.id(), UnitResult.NONE))))
                .toList();
    }
}
