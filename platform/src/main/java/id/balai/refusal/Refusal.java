package id.balai.refusal;

import java.util.Map;
import java.util.TreeMap;

/**
 * A clear no. The code names the reason for machines and finds its words in the bundles; the facts fill them in. Where a
 * fact named {@code field} is present, it names the input at fault.
 */
public abstract class Refusal extends RuntimeException {
    /** What sort of no this is; the web gives each its HTTP status. */
    public enum Kind {
        MALFORMED,
        INVALID,
        /** Nobody has said who they are, or what they showed is no longer good. */
        UNKNOWN_CALLER,
        FORBIDDEN,
        NOT_FOUND,
        NOT_ALLOWED,
        CONFLICT,
        TOO_LARGE,
        TOO_SLOW,
        TOO_MANY,
        UNAVAILABLE
    }

    private final Kind kind;
    private final String code;
    private final transient Map<String, ?> facts;

    protected Refusal(Kind kind, String code, Map<String, ?> facts) {
        super(code + " " + new TreeMap<>(facts));
        this.kind = kind;
        this.code = code;
        this.facts = Map.copyOf(facts);
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public Map<String, ?> facts() {
        return facts;
    }
}
