package id.balai.ui.shell;

import com.vaadin.flow.component.html.Paragraph;

/** A line that explains, never smaller than fifteen pixels. */
public class Small extends Paragraph {
    public Small(String words) {
        super(words);
        addClassName("small");
    }
}
