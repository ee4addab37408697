package id.balai.ui.learn;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import id.balai.learning.NextStep;
import id.balai.ui.shell.Bar;
import id.balai.ui.shell.Card;
import id.balai.ui.shell.Small;
import id.balai.ui.shell.Ways;
import java.util.stream.Collectors;

/** The next step as the one green thing on the page, and beside it what passing opens. */
class StudyCards extends Div {
    StudyCards(Study study) {
        addClassName("two");
        add(next(study), unlocks(study));
    }

    private static Card next(Study study) {
        var step = study.next();
        var card = new Card(
                new Small(text("next")),
                new H2(text("next.title." + step.kind().name(), step.title())),
                new Small(whereabouts(study)),
                Ways.mainLink(study.href(), button(step)));
        return card.in("lead");
    }

    private static String whereabouts(Study study) {
        var lesson = study.next().lesson();
        if (lesson == null) return study.course().title();
        return text(
                "next.lesson",
                study.course().title(),
                study.course().position(lesson),
                study.course().lessons().size());
    }

    private static String button(NextStep step) {
        if (step.kind() == NextStep.Kind.CERTIFIED) return text("next.open");
        return text("next.go", step.minutes(), step.kilobytes());
    }

    private static Card unlocks(Study study) {
        var progress = study.progress();
        var total = progress.lessons().size();
        var done = total == 0 ? 0 : progress.lessonsDone() * 100 / total;
        var opens = study.course().content().unlocks().stream()
                .map(each -> "✓ " + each)
                .collect(Collectors.joining("   "));
        var left = progress.certified() ? text("unlocks.done") : text("unlocks.left", progress.lessonsLeft());
        return Card.titled(
                        text(progress.certified() ? "unlocks.may" : "unlocks"),
                        new Paragraph(opens),
                        new Bar(text("unlocks.progress"), done),
                        new Small(left))
                .in("gold");
    }
}
