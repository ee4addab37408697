package id.balai.ui.oversight;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import id.balai.books.CooperativeFigures;
import id.balai.ui.shell.Figures;
import id.balai.ui.shell.Stat;

/** The four figures one looks at first. */
class KeyFigures extends Div {
    KeyFigures(CooperativeFigures figures) {
        addClassName("stats");
        var all = figures.cooperatives();
        var fresh =
                all.stream().filter(line -> Concern.fresh(line, figures.on())).count();
        var losing = all.stream()
                .filter(line -> Concern.expiring(line, figures.on()))
                .count();
        var alarm = new Stat(text("figure.losing"), Figures.number(losing), text("figure.losing.note"));
        if (losing > 0) alarm.addClassName("alarm");
        add(
                new Stat(
                        text("figure.certified"),
                        Figures.number(figures.certifiedTreasurers()),
                        text("figure.of", Figures.number(all.size()))),
                new Stat(
                        text("figure.fresh"),
                        percent(fresh, all.size()),
                        text("figure.fresh.note", Figures.number(fresh), Figures.number(all.size()))),
                new Stat(
                        text("figure.members"),
                        Figures.number(figures.members()),
                        text("figure.journals", Figures.number(figures.journals()))),
                alarm);
    }

    private static String percent(long part, long all) {
        return (all == 0 ? 0 : part * 100 / all) + "%";
    }
}
