package id.balai.courses;

import id.balai.refusal.Refusal;
import java.util.Map;

/** A lesson's text cannot be read as steps with questions; says in which lesson, on which line, and what is missing. */
public final class LessonProblem extends Refusal {
    /** What may be wrong with a lesson. */
    enum Problem {
        TOO_LONG,
        NO_STEP,
        TEXT_BEFORE_STEP,
        TITLE_MISSING,
        TEXT_MISSING,
        QUESTION_MISSING,
        TEXT_AFTER_QUESTION,
        BLOCK_OPEN,
        STEM_MISSING,
        OPTION_SHAPE,
        OPTION_COUNT,
        RIGHT_COUNT
    }

    LessonProblem(Problem problem, String lesson, int line) {
        super(Kind.INVALID, "LESSON_" + problem, Map.of("field", "markdown", "lesson", lesson, "line", line));
    }
}
