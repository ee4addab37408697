package id.balai.xapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** 2.1.3: how much of a statement somebody wants to see. */
public enum StatementFormat {
    IDS,
    EXACT,
    CANONICAL;

    /** The statement in this format; definitions of activities come from the store, languages from who asks. */
    public ObjectNode of(
            ObjectNode statement,
            List<Locale.LanguageRange> languages,
            Function<String, Optional<ObjectNode>> definitions) {
        return switch (this) {
            case EXACT -> statement;
            case IDS -> IdsOnly.of(statement);
            case CANONICAL -> new Canonical(languages, definitions).of(statement);
        };
    }

    public static Optional<StatementFormat> named(String name) {
        for (var format : values()) if (format.name().toLowerCase(Locale.ROOT).equals(name)) return Optional.of(format);
        return Optional.empty();
    }
}
