package id.balai.authorization;

import id.balai.money.Rupiah;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an action is done to: the books of a cooperative, perhaps for an amount, perhaps on a day.
 *
 * @param on the day the action happens, today where absent
 * @param handledBy who has had a hand in it already (drafted, approved, benefits), and may therefore not do this
 */
public record Resource(
        UUID cooperative, @Nullable Rupiah amount, @Nullable LocalDate on, Set<UUID> handledBy) {
    public Resource {
        handledBy = Set.copyOf(handledBy);
    }

    public Resource(UUID cooperative, @Nullable Rupiah amount, @Nullable LocalDate on) {
        this(cooperative, amount, on, Set.of());
    }

    public static Resource of(UUID cooperative) {
        return new Resource(cooperative, null, null);
    }

    public Resource worth(Rupiah value) {
        return new Resource(cooperative, value, on, handledBy);
    }

    public Resource handledBy(UUID... persons) {
        return new Resource(cooperative, amount, on, Set.of(persons));
    }
}
