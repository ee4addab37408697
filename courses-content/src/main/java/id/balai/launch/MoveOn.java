package id.balai.launch;

import java.util.Arrays;

/** What a unit must have seen for the learner to move on (cmi5 10.2.4, 13.1.4). */
public enum MoveOn {
    PASSED("Passed"),
    COMPLETED("Completed"),
    COMPLETED_AND_PASSED("CompletedAndPassed"),
    COMPLETED_OR_PASSED("CompletedOrPassed"),
    NOT_APPLICABLE("NotApplicable");

    private final String text;

    MoveOn(String text) {
        this.text = text;
    }

    /** As cmi5.xml and the launch data write it; not applicable where nothing is said. */
    static MoveOn named(String text) {
        return Arrays.stream(values())
                .filter(each -> each.text.equals(text))
                .findFirst()
                .orElse(NOT_APPLICABLE);
    }

    String text() {
        return text;
    }

    /** Whether this result is enough; waived always is. */
    boolean metBy(UnitResult result) {
        return result.waived()
                || switch (this) {
                    case PASSED -> result.passed();
                    case COMPLETED -> result.completed();
                    case COMPLETED_AND_PASSED -> result.completed() && result.passed();
                    case COMPLETED_OR_PASSED -> result.completed() || result.passed();
                    case NOT_APPLICABLE -> true;
                };
    }
}
