package id.balai.ui.teach;

import static id.balai.ui.shell.Texts.text;

import id.balai.courses.CourseContent;
import id.balai.courses.LessonSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a new version will change for learners, in sentences. */
final class Changes {
    private Changes() {}

    static List<String> between(CourseContent before, CourseContent after) {
        var sentences = new ArrayList<String>();
        if (!before.title().equals(after.title())) sentences.add(text("change.title", before.title(), after.title()));
        var old = byKey(before);
        for (var lesson : after.lessons()) {
            var was = old.remove(lesson.key());
            if (was == null) sentences.add(text("change.added", lesson.title()));
            else lesson(was, lesson, sentences);
        }
        old.values().forEach(gone -> sentences.add(text("change.removed", gone.title())));
        return sentences;
    }

    private static void lesson(LessonSource was, LessonSource is, List<String> sentences) {
        if (!was.title().equals(is.title())) sentences.add(text("change.lessonTitle", was.title(), is.title()));
        if (!Objects.equals(was.video(), is.video())) sentences.add(text("change.clip", is.title()));
        if (!Objects.equals(was.unit(), is.unit())) sentences.add(text("change.unit", is.title()));
        if (!was.markdown().equals(is.markdown()))
            sentences.add(text("change.text", is.title(), words(was), words(is)));
    }

    private static int words(LessonSource lesson) {
        return lesson.markdown().isBlank() ? 0 : lesson.markdown().strip().split("\\s+", -1).length;
    }

    private static Map<String, LessonSource> byKey(CourseContent content) {
        return content.lessons().stream().collect(Collectors.toMap(LessonSource::key, Function.identity()));
    }
}
