package id.balai.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** One place one can go to from the frame, with the rooms behind it. */
record Place(String href, String words, Glyph glyph, List<String> rooms) {
    Place(String href, String words, Glyph glyph) {
        this(href, words, glyph, List.of());
    }

    boolean holds(String path) {
        return path.equals(href) || rooms.stream().anyMatch(room -> path.equals(room) || path.startsWith(room + "/"));
    }

    Anchor link() {
        var link = new Anchor(href, glyph.draw(), new Span(words));
        link.setRouterIgnore(!href.startsWith("/app"));
        return link;
    }
}
