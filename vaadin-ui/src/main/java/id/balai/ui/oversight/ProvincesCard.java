package id.balai.ui.oversight;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import id.balai.books.CooperativeFigures;
import id.balai.ui.shell.Card;
import id.balai.ui.shell.DataTable;
import id.balai.ui.shell.Figures;
import id.balai.ui.shell.Small;
import java.util.Comparator;
import java.util.Map;

/** Certified treasurers by province: the map to see, the table to read. */
class ProvincesCard extends Card {
    ProvincesCard(CooperativeFigures figures, Map<String, String> names) {
        var provinces = ProvinceFigures.of(figures);
        var table = new DataTable<ProvinceFigures>(text("map.title"))
                .words(text("map.province"), each -> names.getOrDefault(each.code(), each.code()))
                .number(text("map.certified"), each -> Figures.number(each.certified()))
                .number(text("map.cooperatives"), each -> Figures.number(each.cooperatives()))
                .number(text("map.share"), each -> each.percent() + "%")
                .rows(provinces.values().stream()
                        .sorted(Comparator.comparing(ProvinceFigures::code))
                        .toList());
        var details = new NativeDetails(text("map.table", provinces.size()), table);
        details.setOpen(true);
        add(new H2(text("map.title")), new Small(text("map.note")), new TileMap(provinces, names), details);
    }
}
