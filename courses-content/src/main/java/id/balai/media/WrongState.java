package id.balai.media;

import id.balai.refusal.Refusal;
import java.util.Map;
import java.util.UUID;

/** What was asked of an upload does not fit how far it is. */
public final class WrongState extends Refusal {
    private WrongState(String code, UUID id) {
        super(Kind.CONFLICT, code, Map.of("id", id.toString()));
    }

    static WrongState nothingToCancel(UUID id) {
        return new WrongState("MEDIA_NOTHING_TO_CANCEL", id);
    }

    static WrongState nothingToRetry(UUID id) {
        return new WrongState("MEDIA_NOTHING_TO_RETRY", id);
    }
}
