package id.balai.certification;

import id.balai.refusal.Refusal;
import java.util.Map;

/** The examination opens once every lesson is done. */
public final class LessonsLeft extends Refusal {
    LessonsLeft(int left) {
        super(Kind.CONFLICT, "LESSONS_LEFT", Map.of("left", left));
    }
}
