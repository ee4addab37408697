package id.balai.launch;

import id.balai.refusal.Refusal;
import java.util.Map;

/** Nobody signs in by the name a trainer gave; told to trainers alone, who may look people up. */
public final class LearnerUnknown extends Refusal {
    LearnerUnknown(String username) {
        super(Kind.INVALID, "LEARNER_UNKNOWN", Map.of("field", "username", "username", username));
    }
}
