package id.balai.identity;

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
    MENTOR
}
