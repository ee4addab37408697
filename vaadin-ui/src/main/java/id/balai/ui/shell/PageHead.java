package id.balai.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;

/** Where you are, what this page is for, and at most a few ways on. */
public class PageHead extends Header {
    public PageHead(String whereabouts, String title, Component... ways) {
        addClassName("page-head");
        var crumb = new Span(whereabouts);
        crumb.addClassName("crumb");
        var words = new Div(crumb, new H1(title));
        add(words);
        if (ways.length > 0) {
            var beside = new Div(ways);
            beside.addClassName("ways");
            add(beside);
        }
    }
}
