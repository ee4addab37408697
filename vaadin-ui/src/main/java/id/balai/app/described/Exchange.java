package id.balai.app.described;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request and its answer.
 *
 * @param by the username in the demonstration whose token was sent
 * @param operation the id of the {@link Way}
 * @param with the headers, and the variables of the path and of the query
 * @param body JSON, or a string for a file
 * @param answer JSON, or a string for plain text; absent where nothing is answered
 */
record Exchange(
        String name,
        String by,
        String operation,
        String summary,
        @Nullable Map<String, String> with,
        @Nullable Object body,
        int status,
        @Nullable Object answer) {
    private static final int FIRST_REFUSAL = 400;

    boolean refused() {
        return status >= FIRST_REFUSAL;
    }

    @Nullable
    String given(String parameter) {
        return with == null ? null : with.get(parameter);
    }

    /** With its place in the story before its name. */
    Exchange numbered(int place) {
        return new Exchange("%02d-%s".formatted(place, name), by, operation, summary, with, body, status, answer);
    }
}
