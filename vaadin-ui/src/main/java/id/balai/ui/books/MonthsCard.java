package id.balai.ui.books;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.html.H2;
import id.balai.books.MonthFigures;
import id.balai.ui.shell.Card;
import id.balai.ui.shell.Dates;
import id.balai.ui.shell.Figures;
import id.balai.ui.shell.MonthBars;
import id.balai.ui.shell.Small;
import java.util.List;
import java.util.function.ToLongFunction;

/** One figure of the books over the months, drawn. */
class MonthsCard extends Card {
    MonthsCard(String title, List<MonthFigures> months, ToLongFunction<MonthFigures> figure) {
        var last = months.get(months.size() - 1);
        add(
                new H2(title),
                new Small(text("reports.last", Dates.month(last.month()), Figures.rupiah(figure.applyAsLong(last)))),
                new MonthBars(
                        title,
                        months.stream()
                                .map(each -> new MonthBars.Bar(each.month(), figure.applyAsLong(each)))
                                .toList()));
    }
}
