package id.balai.approvals;

/** How a request stands. */
public enum State {
    WAITING,
    APPROVED,
    REJECTED
}
