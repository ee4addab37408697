package id.balai.ui.shell;

import com.vaadin.flow.component.html.Span;

/** One figure, what it counts, and as of when or out of how many. */
public class Stat extends Card {
    public Stat(String counted, String figure, String note) {
        addClassName("stat");
        var value = new Span(figure);
        value.addClassName("figure");
        add(new Small(counted), value, new Small(note));
    }
}
