package id.balai.light.player;

import id.balai.courses.Option;
import id.balai.courses.Step;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One idea on one screen, with its question.
 *
 * @param told what is said to the answer just given without JavaScript, absent otherwise
 */
public record LessonStep(
        int number,
        String title,
        String html,
        String stem,
        List<Answer> answers,
        @Nullable Answer told) {
    /** An answer that may be tapped; a practice key may ship with the lesson. */
    public record Answer(int index, String text, String feedback, boolean right, String look) {}

    static LessonStep of(Step step) {
        return of(step, -1);
    }

    LessonStep answered(Step step, int chosen) {
        return chosen < 0 || chosen >= answers.size() ? this : of(step, chosen);
    }

    private static LessonStep of(Step step, int chosen) {
        var options = step.question().options();
        var answers = IntStream.range(0, options.size())
                .mapToObj(i -> answer(i, options.get(i), chosen))
                .toList();
        var told = chosen < 0 ? null : answers.get(chosen);
        return new LessonStep(
                step.number(), step.title(), step.html(), step.question().stem(), answers, told);
    }

    private static Answer answer(int index, Option option, int chosen) {
        var look = chosen < 0 ? "" : option.right() ? "ok" : index == chosen ? "no" : "";
        return new Answer(index, option.text(), option.feedback(), option.right(), look);
    }
}
