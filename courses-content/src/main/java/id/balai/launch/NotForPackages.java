package id.balai.launch;

import id.balai.refusal.Refusal;
import java.util.Map;

/** Somebody who is neither trainer nor admin wanted to bring in a package or waive a unit. */
public final class NotForPackages extends Refusal {
    NotForPackages() {
        super(Kind.FORBIDDEN, "PACKAGE_TRAINER_ONLY", Map.of());
    }
}
