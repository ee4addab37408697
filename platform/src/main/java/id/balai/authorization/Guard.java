package id.balai.authorization;

/** The six questions every decision asks, in the order people think of them. */
public enum Guard {
    /** Do they hold an office at all? */
    APPOINTMENT,
    /** Is that office in this cooperative? */
    SCOPE,
    /** Does that office include this action? */
    ACTION_IN_ROLE,
    /** Have they proven that they can do it? */
    COMPETENCY,
    /** Is it within the amount the office may decide alone? */
    LIMIT,
    /** Is it somebody else's work they act on? */
    SEPARATION
}
