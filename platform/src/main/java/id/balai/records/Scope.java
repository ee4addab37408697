package id.balai.records;

import java.util.Optional;

/** What a credential may do (Communication 4). */
public enum Scope {
    STATEMENTS_WRITE("statements/write"),
    STATEMENTS_READ_MINE("statements/read/mine"),
    STATEMENTS_READ("statements/read"),
    STATE("state"),
    DEFINE("define"),
    PROFILE("profile"),
    ALL_READ("all/read"),
    ALL("all");

    private final String text;

    Scope(String text) {
        this.text = text;
    }

    public static Optional<Scope> named(String text) {
        for (var scope : values()) if (scope.text.equals(text)) return Optional.of(scope);
        return Optional.empty();
    }

    @Override
    public String toString() {
        return text;
    }
}
