package id.balai.xapi;

import java.util.Optional;
import java.util.regex.Pattern;

/** The edition of the specification a request speaks. */
public enum Version {
    V1_0_3("1.0.3", "1\\.0(\\.\\d+)?"),
    V2_0_0("2.0.0", "2\\.0(\\.\\d+)?");

    private final String number;
    private final Pattern family;

    Version(String number, String family) {
        this.number = number;
        this.family = Pattern.compile(family);
    }

    /** The version a header names: any patch of a minor version means that minor version. */
    public static Optional<Version> named(String header) {
        for (var version : values()) if (version.family.matcher(header).matches()) return Optional.of(version);
        return Optional.empty();
    }

    /** Whether a statement received under this version may say it follows that one: 2.0 also takes what 1.0 wrote. */
    boolean takes(String statementVersion) {
        return named(statementVersion)
                .filter(named -> named.compareTo(this) <= 0)
                .isPresent();
    }

    public String number() {
        return number;
    }
}
