package id.balai.courses;

import id.balai.refusal.Refusal;
import java.util.Map;

/** Somebody who is no trainer of the issuing office's region wanted to change a course. */
public final class NotATrainer extends Refusal {
    NotATrainer(String course) {
        super(Kind.FORBIDDEN, "NOT_A_TRAINER", Map.of("course", course));
    }
}
