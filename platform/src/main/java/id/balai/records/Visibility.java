package id.balai.records;

import id.balai.xapi.Identifier;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which statements an asker may see, all of one organisation: each of them, those about one person, or those one authority
 * vouches for.
 */
public record Visibility(
        UUID organisation, @Nullable UUID about, @Nullable UUID vouchedBy) {
    /** All that belongs to the house itself. */
    public static final Visibility HOUSE = of(Organisation.HOUSE);

    public static Visibility of(UUID organisation) {
        return new Visibility(organisation, null, null);
    }

    public static Visibility about(Identifier person) {
        return new Visibility(Organisation.HOUSE, Mentions.agent(person), null);
    }

    /** What the house itself holds about a person of ours. */
    public static Visibility about(UUID person) {
        return about(Identifier.of(Source.account(person)).orElseThrow());
    }

    public static Visibility vouchedBy(UUID organisation, Identifier authority) {
        return new Visibility(organisation, null, Mentions.authority(authority));
    }
}
