package id.balai.ledger;

import org.jspecify.annotations.Nullable;

/** Words that go into the books for good: of sensible length and without control characters. */
final class Text {
    private Text() {}

    static void check(String field, @Nullable String given, int longest) {
        if (given == null) return;
        if (given.length() > longest || given.chars().anyMatch(Character::isISOControl))
            throw new NoText(field, longest);
    }

    static String required(String field, @Nullable String given, int longest) {
        if (given == null || given.isBlank()) throw new NoText(field, longest);
        check(field, given, longest);
        return given;
    }
}
