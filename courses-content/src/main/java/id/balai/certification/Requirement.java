package id.balai.certification;

import id.balai.assessment.Result;
import id.balai.learning.Progress;

/** What must be so before a certificate is issued; each is one sentence the board could read out. */
enum Requirement {
    EVERY_LESSON_DONE {
        @Override
        boolean metBy(Progress progress, Result result) {
            return progress.lessonsLeft() == 0;
        }
    },
    EXAM_PASSED {
        @Override
        boolean metBy(Progress progress, Result result) {
            return result.passed();
        }
    };

    abstract boolean metBy(Progress progress, Result result);
}
