package id.balai.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** A state put in words: nothing here yet, something refused, something done; and what to do next. */
public class Notice extends Card {
    private Notice(String tone, String role, String title, String detail, Component... next) {
        addClassNames("notice", tone);
        getElement().setAttribute("role", role);
        add(new H2(title), new Paragraph(detail));
        add(next);
    }

    /** Brings itself into sight, however far down the page the button was. */
    public Notice shown() {
        getElement().executeJs("this.scrollIntoView({block: 'center'})");
        return this;
    }

    public static Notice empty(String title, String detail, Component... next) {
        return new Notice("empty", "note", title, detail, next);
    }

    public static Notice refused(String title, String detail, Component... next) {
        return new Notice("refused", "alert", title, detail, next);
    }

    public static Notice done(String title, String detail, Component... next) {
        return new Notice("done", "status", title, detail, next);
    }

    public static Notice info(String title, String detail, Component... next) {
        return new Notice("told", "note", title, detail, next);
    }
}
