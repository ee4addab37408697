package id.balai.ui.cooperative;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import id.balai.authorization.GuardResult;
import id.balai.authorization.Remedy;
import id.balai.ui.shell.Glyph;
import id.balai.ui.shell.Small;
import id.balai.ui.shell.Texts;
import id.balai.web.RefusalTexts;

/** What one guard says: met, or missing and what is left to do about it. */
class GuardLine extends ListItem {
    GuardLine(GuardResult result) {
        var mark = new Span((result.passed() ? Glyph.TICK : Glyph.ALERT).draw());
        mark.addClassName("mark");
        add(mark, result.passed() ? met(result) : missing(result));
        if (!result.passed()) addClassName("missing");
    }

    private static Div met(GuardResult result) {
        var role = String.valueOf(result.facts().getOrDefault("role", "")).toLowerCase(Texts.INDONESIAN);
        var decision = result.facts().getOrDefault("decision", "");
        return new Div(new Span(text("guard." + result.guard().name(), role, decision)));
    }

    private static Div missing(GuardResult result) {
        var words = RefusalTexts.describe(result.code(), result.facts(), Texts.INDONESIAN);
        var title = new Span(words.title());
        title.addClassName("strong");
        var remedy = result.remedy();
        return new Div(title, new Small(remedy == null ? words.detail() : left(remedy)));
    }

    private static String left(Remedy remedy) {
        if (remedy.lessonsLeft() == 0) return text("left.exam");
        return text(
                remedy.examDue() ? "left.lessonsAndExam" : "left.lessons", remedy.lessonsLeft(), remedy.minutesLeft());
    }
}
