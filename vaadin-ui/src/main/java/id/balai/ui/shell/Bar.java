package id.balai.ui.shell;

import com.vaadin.flow.component.html.Div;

/** How far something has come, drawn; the words beside it say the same. */
public class Bar extends Div {
    private final Div done = new Div();

    public Bar(String what, int percent) {
        addClassName("bar");
        getElement().setAttribute("role", "progressbar").setAttribute("aria-label", what);
        getElement().setAttribute("aria-valuemin", "0").setAttribute("aria-valuemax", "100");
        add(done);
        show(percent);
    }

    public final void show(int percent) {
        getElement().setAttribute("aria-valuenow", String.valueOf(percent));
        done.setWidth(percent + "%");
    }
}
