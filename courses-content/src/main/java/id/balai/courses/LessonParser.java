package id.balai.courses;

import id.balai.courses.LessonProblem.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a lesson's Markdown into steps. A step goes from its {@code ##} title to its question, a fenced block named
 * {@code tanya}; what the author forgot is refused with the lesson and the line.
 */
final class LessonParser {
    static final int LONGEST = 40_000;
    private static final String TITLE = "## ";
    private static final String FENCE = "```";
    private static final String ASK = "```tanya";

    private final String lesson;
    private final List<String> lines;
    private final List<Step> steps = new ArrayList<>();
    private int at;

    private LessonParser(String lesson, String markdown) {
        this.lesson = lesson;
        this.lines = markdown.lines().toList();
    }

    static List<Step> parse(String lesson, String markdown) {
        if (markdown.length() > LONGEST) throw new LessonProblem(Problem.TOO_LONG, lesson, 1);
        return new LessonParser(lesson, markdown).steps();
    }

    private List<Step> steps() {
        skipBlank();
        if (at < lines.size() && !lines.get(at).startsWith(TITLE)) throw problem(Problem.TEXT_BEFORE_STEP, at);
        while (at < lines.size()) steps.add(step());
        if (steps.isEmpty()) throw problem(Problem.NO_STEP, 0);
        return steps;
    }

    private Step step() {
        var first = at++;
        var title = lines.get(first).substring(TITLE.length()).strip();
        if (title.isEmpty()) throw problem(Problem.TITLE_MISSING, first);
        var text = text(first);
        if (text.isBlank()) throw problem(Problem.TEXT_MISSING, first);
        var question = question();
        skipBlank();
        if (at < lines.size() && !lines.get(at).startsWith(TITLE)) throw problem(Problem.TEXT_AFTER_QUESTION, at);
        return new Step(steps.size() + 1, title, Markup.html(text), question);
    }

    private String text(int first) {
        var text = new StringBuilder();
        for (var fenced = false; at < lines.size(); at++) {
            var line = lines.get(at);
            if (!fenced && line.strip().equals(ASK)) return text.toString();
            if (!fenced && line.startsWith(TITLE)) break;
            if (line.startsWith(FENCE)) fenced = !fenced;
            text.append(line).append('\n');
        }
        throw problem(Problem.QUESTION_MISSING, first);
    }

    private Question question() {
        var first = at++;
        var last = first + 1;
        while (last < lines.size() && !lines.get(last).strip().equals(FENCE)) last++;
        if (last == lines.size()) throw problem(Problem.BLOCK_OPEN, first);
        var question = new QuestionParser(lesson, first + 1).parse(lines.subList(first + 1, last));
        at = last + 1;
        return question;
    }

    private void skipBlank() {
        while (at < lines.size() && lines.get(at).isBlank()) at++;
    }

    private LessonProblem problem(Problem problem, int index) {
        return new LessonProblem(problem, lesson, index + 1);
    }
}
