package id.balai.web;

import id.balai.refusal.NotFound;
import java.util.UUID;

/** An id as an address or a form brings it. */
public final class WrittenId {
    private WrittenId() {}

    /** Nothing of this sort can be found under what is no id. */
    public static UUID of(String what, String written) {
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException nonsense) {
            throw new NotFound(what, written);
        }
    }
}
