package id.balai.supervision;

import id.balai.refusal.Refusal;
import java.util.Map;

/** Findings are the supervisor's to write and the board's to answer. */
public final class OfficeNeeded extends Refusal {
    private OfficeNeeded(String code) {
        super(Kind.FORBIDDEN, code, Map.of());
    }

    static OfficeNeeded supervisor() {
        return new OfficeNeeded("SUPERVISOR_NEEDED");
    }

    static OfficeNeeded board() {
        return new OfficeNeeded("BOARD_NEEDED");
    }
}
