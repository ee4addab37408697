package id.balai.records;

import id.balai.xapi.Identifier;
import java.util.Set;
import java.util.UUID;

/** Which statements an asker may see: all, those about one person, or those one authority vouches for. */
public record Visibility(Set<UUID> mentions) {
    public static final Visibility ALL = new Visibility(Set.of());

    public static Visibility about(Identifier person) {
        return new Visibility(Set.of(Mentions.agent(person)));
    }

    public static Visibility vouchedBy(Identifier authority) {
        return new Visibility(Set.of(Mentions.authority(authority)));
    }
}
