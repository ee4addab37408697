package id.balai.courses;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.balai.web.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A course as files beside the program: {@code course.json}, and a Markdown file for each lesson. */
public final class ShippedCourse {
    private static final String FOLDER = "/courses/";
    private static final String RULE = "---\n";

    private ShippedCourse() {}

    public static CourseContent read(String slug) {
        var course = (ObjectNode) json(slug + "/course.json");
        var lessons = course.putArray("lessons");
        for (var module : course.get("modules"))
            for (var key : module.get("lessons")) lessons.add(lesson(slug + "/lessons/" + key.textValue() + ".md"));
        return Json.MAPPER.convertValue(course, CourseContent.class);
    }

    public static List<Announcement> announcements() {
        return Json.MAPPER.convertValue(json("catalogue.json"), new TypeReference<>() {});
    }

    /** Another JSON file of the course, for those who know what is in it. */
    public static JsonNode json(String path) {
        try (var file = open(path)) {
            return Json.MAPPER.readTree(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(path, broken);
        }
    }

    /** Front matter between two rules, then the Markdown. */
    private static JsonNode lesson(String path) {
        try (var file = open(path)) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            var end = text.indexOf("\n" + RULE, RULE.length());
            if (!text.startsWith(RULE) || end < 0) throw new IllegalStateException("no front matter in " + path);
            var front = Arrays.stream(text.substring(RULE.length(), end).split("\n"))
                    .map(line -> line.split(":", 2))
                    .collect(Collectors.toMap(pair -> pair[0].strip(), pair -> pair[1].strip()));
            var lesson = (ObjectNode) Json.MAPPER.valueToTree(front);
            lesson.put("minutes", Integer.parseInt(front.get("minutes")));
            return lesson.put(
                    "markdown", text.substring(end + 1 + RULE.length()).stripLeading());
        } catch (IOException broken) {
            throw new UncheckedIOException(path, broken);
        }
    }

    private static InputStream open(String path) {
        var file = ShippedCourse.class.getResourceAsStream(FOLDER + path);
        if (file == null) throw new IllegalStateException("not shipped: " + path);
        return file;
    }
}
