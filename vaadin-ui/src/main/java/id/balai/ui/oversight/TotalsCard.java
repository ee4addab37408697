package id.balai.ui.oversight;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.html.H2;
import id.balai.books.CooperativeFigures;
import id.balai.books.CooperativeFigures.Line;
import id.balai.ui.shell.Card;
import id.balai.ui.shell.DataTable;
import id.balai.ui.shell.Dates;
import id.balai.ui.shell.Figures;
import id.balai.ui.shell.Small;

/** What each cooperative holds, and what all of them hold together. */
class TotalsCard extends Card {
    private static final int MOST_SHOWN = 50;

    TotalsCard(CooperativeFigures figures) {
        add(
                new H2(text("totals.title")),
                new Small(text("per", Dates.day(figures.on()))),
                new DataTable<Line>(text("totals.title"))
                        .words(text("concerns.cooperative"), Line::name)
                        .number(text("figure.members"), line -> Figures.number(line.members()))
                        .number(text("totals.assets"), line -> Figures.rupiah(line.assets()))
                        .number(text("totals.savings"), line -> Figures.rupiah(line.savings()))
                        .number(text("totals.loans"), line -> Figures.rupiah(line.loans()))
                        .rows(figures.cooperatives().stream().limit(MOST_SHOWN).toList())
                        .sum(
                                text(
                                        "totals.all",
                                        Figures.number(figures.cooperatives().size())),
                                Figures.number(figures.members()),
                                Figures.rupiah(figures.assets()),
                                Figures.rupiah(figures.savings()),
                                Figures.rupiah(figures.loans())));
    }
}
