package id.balai.assessment;

import id.balai.refusal.Refusal;
import java.util.Map;

/** The chosen index is none of the options shown. */
public final class NoSuchOption extends Refusal {
    public NoSuchOption(int chosen) {
        super(Kind.INVALID, "NO_SUCH_OPTION", Map.of("field", "chosen", "chosen", chosen));
    }
}
