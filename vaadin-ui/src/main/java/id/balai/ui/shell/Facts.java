package id.balai.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;

/** Facts by their names: what is asked on the left, the answer on the right. */
public class Facts extends DescriptionList {
    public Facts() {
        addClassName("facts");
    }

    public Facts with(String name, String fact) {
        return with(name, new Span(fact));
    }

    public Facts with(String name, Component fact) {
        add(new Term(name), new Description(fact));
        return this;
    }
}
