package id.balai.courses;

import id.balai.courses.LessonProblem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads the inside of a {@code tanya} block: the question, then its options, {@code *} before the right one and {@code
 * -} before each wrong one, a bar before what we say to it.
 */
final class QuestionParser {
    static final int FEWEST = 2;
    static final int MOST = 6;
    private static final Pattern OPTION = Pattern.compile("([*-])\\s+(.*\\S)\\s*\\|\\s*(\\S.*?)\\s*");

    private final String lesson;
    private final int fence;

    /** @param fence the line of the block's opening, counted from one */
    QuestionParser(String lesson, int fence) {
        this.lesson = lesson;
        this.fence = fence;
    }

    Question parse(List<String> block) {
        var stem = new StringBuilder();
        var options = new ArrayList<Option>();
        for (var i = 0; i < block.size(); i++) {
            var line = block.get(i).strip();
            if (line.isEmpty()) continue;
            if (line.startsWith("- ") || line.startsWith("* ")) options.add(option(line, fence + 1 + i));
            else if (options.isEmpty()) stem.append(stem.isEmpty() ? "" : " ").append(line);
            else throw new LessonProblem(Problem.OPTION_SHAPE, lesson, fence + 1 + i);
        }
        if (stem.isEmpty()) throw new LessonProblem(Problem.STEM_MISSING, lesson, fence);
        if (options.size() < FEWEST || options.size() > MOST)
            throw new LessonProblem(Problem.OPTION_COUNT, lesson, fence);
        if (options.stream().filter(Option::right).count() != 1)
            throw new LessonProblem(Problem.RIGHT_COUNT, lesson, fence);
        return new Question(stem.toString(), options);
    }

    private Option option(String line, int number) {
        var matched = OPTION.matcher(line);
        if (!matched.matches()) throw new LessonProblem(Problem.OPTION_SHAPE, lesson, number);
        return new Option(matched.group(2), matched.group(3), matched.group(1).equals("*"));
    }
}
