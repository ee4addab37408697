package id.balai.membership;

import id.balai.refusal.Refusal;
import java.util.Map;

/** One village, one cooperative of the programme. */
public final class VillageTaken extends Refusal {
    public VillageTaken(String villageCode) {
        super(Kind.CONFLICT, "VILLAGE_TAKEN", Map.of("field", "villageCode", "villageCode", villageCode));
    }
}
