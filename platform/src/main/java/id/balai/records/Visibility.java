package id.balai.records;

import id.balai.xapi.Identifier;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which statements an asker may see: all, those about one person, or those one authority vouches for. */
public record Visibility(@Nullable UUID about, @Nullable UUID vouchedBy) {
    public static final Visibility ALL = new Visibility(null, null);

    public static Visibility about(Identifier person) {
        return new Visibility(Mentions.agent(person), null);
    }

    public static Visibility vouchedBy(Identifier authority) {
        return new Visibility(null, Mentions.authority(authority));
    }
}
