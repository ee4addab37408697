package id.balai.identity;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What a person is to the house itself, apart from any office in a cooperative. */
public enum PlatformRole {
    /** Opens cooperatives and accounts. */
    ADMIN,
    /** Authors courses and issues certificates for a region. */
    TRAINER,
    /** Reads the figures of a region; never its members. */
    OFFICIAL,
    /** Edits the tables of roles, limits and competencies. */
    POLICY_OFFICER,
    /** Accompanies cooperatives and may co-sign. */
    MENTOR;

    /** Read from the names of several, separated by commas. */
    static Set<PlatformRole> named(String names) {
        return Arrays.stream(names.split(","))
                .filter(name -> !name.isEmpty())
                .map(PlatformRole::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
