package id.balai.media;

/** How far an upload is on its way to the screen. */
public enum MediaState {
    WAITING,
    RUNNING,
    DONE,
    FAILED;

    /** Whether somebody is or will be working on it. */
    public boolean unfinished() {
        return this == WAITING || this == RUNNING;
    }
}
