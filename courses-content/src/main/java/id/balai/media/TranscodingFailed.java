package id.balai.media;

/** The upload cannot be made into something to watch, and trying again would not help. */
public final class TranscodingFailed extends Exception {
    private final MediaFailure reason;

    public TranscodingFailed(MediaFailure reason, String detail) {
        super(reason + ": " + detail);
        this.reason = reason;
    }

    public MediaFailure reason() {
        return reason;
    }
}
