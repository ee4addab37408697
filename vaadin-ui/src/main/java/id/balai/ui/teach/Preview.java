package id.balai.ui.teach;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import id.balai.courses.Lesson;
import id.balai.courses.Option;
import id.balai.courses.Step;
import id.balai.ui.shell.Card;
import id.balai.ui.shell.Notice;
import id.balai.ui.shell.Small;

/** The lesson as learners will meet it, step by step, with the answers laid open. */
class Preview extends Section {
    Preview() {
        addClassNames("stack", "preview");
        setAriaLabel(text("preview"));
        getElement().setAttribute("role", "region").setAttribute("tabindex", "0");
    }

    void show(Lesson lesson) {
        removeAll();
        add(new Small(text("preview.size", lesson.steps().size(), lesson.kilobytes())));
        lesson.steps().forEach(step -> add(card(step)));
    }

    /** The last readable text stays; what cannot be read is said above it. */
    void refuse(Notice why) {
        getChildren().filter(Notice.class::isInstance).toList().forEach(this::remove);
        addComponentAsFirst(why);
    }

    private static Card card(Step step) {
        var options = new UnorderedList(
                step.question().options().stream().map(Preview::option).toArray(ListItem[]::new));
        options.addClassName("options");
        return new Card(
                new Small(text("preview.step", step.number())),
                new H2(step.title()),
                new Html("<div class=\"prose\">" + step.html() + "</div>"),
                new H3(step.question().stem()),
                options);
    }

    private static ListItem option(Option option) {
        var item = new ListItem(new Div(option.text()), new Small(option.feedback()));
        if (option.right()) item.addClassName("right");
        item.getElement()
                .setAttribute("aria-label", text(option.right() ? "option.right" : "option.wrong", option.text()));
        return item;
    }
}
