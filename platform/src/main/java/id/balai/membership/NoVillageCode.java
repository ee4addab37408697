package id.balai.membership;

import id.balai.refusal.Refusal;
import java.util.Map;

/** A village code is written as 33.10.15.2015. */
public final class NoVillageCode extends Refusal {
    public NoVillageCode(String code) {
        super(Kind.INVALID, "NO_VILLAGE_CODE", Map.of("field", "villageCode", "code", code));
    }
}
