package id.balai.membership;

/** What happened to somebody's rights. */
public enum GrantKind {
    OFFICE_GIVEN,
    OFFICE_ENDED,
    INVITED,
    INVITATION_WITHDRAWN,
    INVITATION_ACCEPTED,
    ACCOUNT_OPENED,
    ACCOUNT_CLOSED,
    RECOVERY_ASKED,
    RECOVERY_CONFIRMED,
    RECOVERY_STOPPED,
    PASSWORD_RECOVERED,
    MIGRATION_LEAVE
}
