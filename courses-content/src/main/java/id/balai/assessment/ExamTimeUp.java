package id.balai.assessment;

import id.balai.refusal.Refusal;
import java.time.Instant;
import java.util.Map;

/** The answer came after the end of the examination. */
public final class ExamTimeUp extends Refusal {
    ExamTimeUp(Instant ended) {
        super(Kind.CONFLICT, "EXAM_TIME_UP", Map.of("endedAt", ended.toString(), "ended", Moment.words(ended)));
    }
}
