package id.balai.membership;

import id.balai.refusal.Refusal;
import java.util.List;
import java.util.Map;

/** One row that cannot stand keeps the whole register out; the lines say which, and why. */
public final class RegisterRefused extends Refusal {
    private final transient List<RegisterLine> lines;

    RegisterRefused(List<RegisterLine> lines) {
        super(
                Kind.INVALID,
                "IMPORT_REFUSED",
                Map.of(
                        "refused",
                        lines.stream().filter(line -> line.refusal() != null).count()));
        this.lines = lines;
    }

    public List<RegisterLine> lines() {
        return lines;
    }
}
