package id.balai.authorization;

/** Yes; yes if something else happens too; no. */
public enum Verdict {
    ALLOW,
    ALLOW_WITH,
    DENY
}
