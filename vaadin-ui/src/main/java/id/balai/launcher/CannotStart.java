package id.balai.launcher;

/** The house cannot start; the message is the one line that says what to do. */
final class CannotStart extends RuntimeException {
    CannotStart(String key, Object... facts) {
        super(Words.of("cannot." + key, facts));
    }
}
