package id.balai.assessment;

import id.balai.refusal.Refusal;
import java.util.Map;

/** A placement asks one item at a time, and this is not the one. */
public final class NotYourTurn extends Refusal {
    NotYourTurn() {
        super(Kind.CONFLICT, "NOT_YOUR_TURN", Map.of());
    }
}
