package id.balai.app;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** The clock of the house. Demo data that has a past is laid out by holding it still in the laying thread alone. */
@Singleton
class HouseClock implements InstantSource {
    private static final ThreadLocal<@Nullable Instant> HELD = new ThreadLocal<>();

    @Override
    public Instant instant() {
        var then = HELD.get();
        return then == null ? InstantSource.system().instant() : then;
    }

    void at(Instant moment, Runnable work) {
        var before = HELD.get();
        HELD.set(moment);
        try {
            work.run();
        } finally {
            HELD.set(before);
        }
    }
}
