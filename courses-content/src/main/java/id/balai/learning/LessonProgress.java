package id.balai.learning;

/**
 * How far somebody is in a lesson.
 *
 * @param answered steps answered so far
 * @param nextStep the first step not answered yet, counted from one; one again when all are
 * @param known whether placement showed that it need not be taken
 * @param gap whether placement showed that it should be
 * @param repeats wrong answers that wait to be tried again
 */
public record LessonProgress(
        String lesson,
        int answered,
        int steps,
        int nextStep,
        boolean finished,
        boolean known,
        boolean gap,
        Mastery mastery,
        int repeats) {
    /** Nothing left to do in it. */
    public boolean done() {
        return finished || known;
    }

    public boolean begun() {
        return answered > 0;
    }
}
