package id.balai.records;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The units that run right now and what each may say (cmi5). A port, because sessions belong to the school, which stands
 * above the record store.
 */
public interface LaunchedUnits {
    /** The unit these credentials were given to; refused when its session is over (cmi5 8.1.2). */
    Optional<LaunchedUnit> find(String key, String secret);

    /** Takes in what the unit says, all of it or nothing, under the rules of its session (cmi5 9.3). */
    List<UUID> receive(LaunchedUnit unit, Delivery delivery, Source source);

    /** That the unit has read the learner's preferences, without which it may say nothing (cmi5 11). */
    void preferencesRead(LaunchedUnit unit);
}
