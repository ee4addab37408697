package id.balai.ui.oversight;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.balai.ui.shell.Figures;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The 38 provinces as tiles, darker where more treasurers are certified; the table beside it says the same in words. */
class TileMap extends Div {
    private static final int SHADES = 5;

    TileMap(Map<String, ProvinceFigures> provinces, Map<String, String> names) {
        addClassName("tiles");
        getElement().setAttribute("role", "img").setAttribute("aria-label", text("map.label"));
        Tile.ALL.forEach(tile -> add(draw(tile, provinces.get(tile.code()), names.getOrDefault(tile.code(), ""))));
    }

    private static Span draw(Tile tile, @Nullable ProvinceFigures figures, String name) {
        var drawn = new Span(tile.letters());
        drawn.getStyle().set("grid-column", String.valueOf(tile.column())).set("grid-row", String.valueOf(tile.row()));
        if (figures == null) {
            drawn.addClassName("none");
            drawn.setTitle(text("map.none", name));
            return drawn;
        }
        drawn.addClassName("shade" + Math.min(SHADES, 1 + figures.percent() * SHADES / 101));
        drawn.setTitle(
                text("map.tile", name, Figures.number(figures.certified()), Figures.number(figures.cooperatives())));
        return drawn;
    }
}
