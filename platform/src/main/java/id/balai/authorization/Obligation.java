package id.balai.authorization;

/** What must happen too before an action counts. */
public enum Obligation {
    SECOND_APPROVER,
    MENTOR_SIGNS
}
