package id.balai.e2e;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Somebody who goes through the bookkeeping course by its pages, knowing every answer or none. */
final class Learner {
    private static final String AT = "/belajar/" + Answers.COURSE;

    private final Visitor visitor;

    Learner(Visitor visitor) {
        this.visitor = visitor;
    }

    /** The placement check, every answer right or every one "I do not know". */
    void placement(boolean right) {
        visitor.submit(AT + "/penempatan", Map.of());
        for (var page = visitor.open(AT + "/penempatan").html();
                !page.select("input[name=soal]").isEmpty();
                page = visitor.open(AT + "/penempatan").html()) {
            var stem = page.select("h1").text();
            var answer = right ? button(page.select("button.opt"), Answers.right(stem)) : "-1";
            send(
                    AT + "/penempatan",
                    Map.of(
                            "csrf", page.select("input[name=csrf]").attr("value"),
                            "soal", page.select("input[name=soal]").attr("value"),
                            "jawab", answer));
        }
    }

    /** Where the course leads next. */
    String next() {
        return visitor.open(AT + "/lanjut").location();
    }

    /** Every step of the lesson that is next, answered right; whether there was one. */
    boolean lesson() {
        var address = next();
        if (!address.contains("/pelajaran/")) return false;
        var page = visitor.open(address).html();
        for (var answer : page.select("button[data-ok=1]"))
            send(address, Map.of("csrf", page.select("input[name=csrf]").attr("value"), "jawab", answer.attr("value")));
        return true;
    }

    /** All lessons that are left; how many they were. */
    int lessons() {
        var done = 0;
        while (lesson()) done++;
        return done;
    }

    /** Whether the course offers its examination; to who has passed it does not. */
    boolean mayBeExamined() {
        return !visitor.open(AT).csrf().isEmpty();
    }

    /** The examination, all right; the page with the result. */
    Visitor.Page examination() {
        var course = visitor.open(AT);
        var sitting = send(AT + "/ujian", Map.of("csrf", course.csrf())).location();
        var page = visitor.open(sitting).html();
        var answers = new HashMap<String, String>();
        for (var item : page.select("fieldset.item")) {
            var right = Answers.right(item.select("legend h2").text());
            answers.put("j" + item.attr("data-item"), value(item.select("label.opt"), right));
        }
        answers.put("csrf", page.select("input[name=csrf]").attr("value"));
        send(sitting, answers);
        return visitor.open(sitting);
    }

    /** Sends a form that must be taken. */
    private Visitor.Page send(String path, Map<String, String> form) {
        var taken = visitor.send(path, form);
        if (taken.status() != 303)
            throw new IllegalStateException(
                    path + ": " + taken.status() + " " + taken.html().text());
        return taken;
    }

    private static String button(List<Element> buttons, String text) {
        return one(buttons, text).attr("value");
    }

    private static String value(List<Element> labels, String text) {
        var name = one(labels, text).attr("for");
        return name.substring(name.lastIndexOf('-') + 1);
    }

    private static Element one(List<Element> options, String text) {
        return options.stream()
                .filter(option -> option.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("not among the answers: " + text));
    }
}
