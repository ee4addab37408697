package id.balai.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** One place one can go to from the frame. */
record Place(String href, String words, Glyph glyph) {
    boolean holds(String path) {
        return path.equals(href);
    }

    Anchor link() {
        var link = new Anchor(href, glyph.draw(), new Span(words));
        link.setRouterIgnore(!href.startsWith("/app"));
        return link;
    }
}
