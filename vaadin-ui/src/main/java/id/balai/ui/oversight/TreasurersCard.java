package id.balai.ui.oversight;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import id.balai.ui.shell.Card;
import id.balai.ui.shell.Chip;
import id.balai.ui.shell.DataTable;
import id.balai.ui.shell.Dates;
import java.util.List;

/** Who is certified: each treasurer with certificate and last day, or its absence. */
class TreasurersCard extends Card {
    TreasurersCard(List<Treasurer> treasurers) {
        add(
                new H2(text("treasurers.title")),
                new DataTable<Treasurer>(text("treasurers.title"))
                        .link(
                                text("concerns.cooperative"),
                                Treasurer::cooperative,
                                each -> "/app/koperasi/" + each.village() + "/pengurus")
                        .words(text("treasurers.name"), Treasurer::name)
                        .cell(text("treasurers.certificate"), TreasurersCard::certificate)
                        .number(
                                text("treasurers.until"),
                                each -> each.validUntil() == null ? "" : Dates.day(each.validUntil()))
                        .rows(treasurers));
    }

    private static Component certificate(Treasurer treasurer) {
        return treasurer.certificate() == null
                ? Chip.refused(text("treasurers.none"))
                : Chip.gold(treasurer.certificate());
    }
}
