package id.balai.launcher;

import org.jspecify.annotations.Nullable;

/** The house cannot start; the message is the one line that says what to do. */
final class CannotStart extends RuntimeException {
    CannotStart(String key, @Nullable Object... facts) {
        super(Words.of("cannot." + key, facts));
    }
}
