package id.balai.assessment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One sitting of one person. */
public class Attempt {
    public UUID id() {
        throw new UnsupportedOperationException();
    }

    public UUID person() {
        throw new UnsupportedOperationException();
    }

    public UUID courseVersion() {
        throw new UnsupportedOperationException();
    }

    public boolean finished() {
        throw new UnsupportedOperationException();
    }

    /** When its time is up; absent for a placement, which takes the time it takes. */
    public @Nullable Instant endsAt() {
        throw new UnsupportedOperationException();
    }
}
