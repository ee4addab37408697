package id.balai.media;

/** Why an upload did not become something to watch; the bundle has words for each under {@code MEDIA_<name>}. */
public enum MediaFailure {
    /** Nothing in it can be seen or heard, or its container is none of those we take. */
    UNREADABLE,
    TOO_LONG,
    PICTURE_TOO_LARGE,
    /** It plays for a shorter time than it says. */
    TRUNCATED,
    DAMAGED,
    /** The encoder made no progress, or took more than its share. */
    STALLED,
    ENCODER_FAILED,
    CANCELLED;

    /** The key of its words in the bundle of refusals. */
    public String code() {
        return "MEDIA_" + name();
    }
}
