package id.balai.ui.cooperative;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import id.balai.ui.shell.Card;
import id.balai.ui.shell.DataTable;
import id.balai.ui.shell.Dates;
import id.balai.ui.shell.Figures;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/** Cash at the end of each of the last six months, drawn, and in a table beside it. */
class CashByMonth extends Div {
    private static final int MONTHS = 6;
    private static final int WIDTH = 520;
    private static final int HEIGHT = 190;
    private static final int FLOOR = 158;

    private record Month(YearMonth month, long cash) {}

    CashByMonth(ToLongFunction<LocalDate> cashOn, LocalDate today) {
        addClassName("two");
        var months = IntStream.range(0, MONTHS)
                .mapToObj(back -> YearMonth.from(today).minusMonths(MONTHS - 1L - back))
                .map(month -> new Month(month, cashOn.applyAsLong(last(month, today))))
                .toList();
        add(
                Card.titled(text("cash.byMonth"), new Svg(picture(months))),
                Card.titled(text("cash.table"), table(months)));
    }

    private static LocalDate last(YearMonth month, LocalDate today) {
        return month.atEndOfMonth().isAfter(today) ? today : month.atEndOfMonth();
    }

    private static DataTable<Month> table(List<Month> months) {
        return new DataTable<Month>(text("cash.byMonth"))
                .words(text("month"), each -> Dates.month(each.month()))
                .number(text("summary.cash"), each -> Figures.rupiah(each.cash()))
                .rows(months);
    }

    private static String picture(List<Month> months) {
        var most = Math.max(1, months.stream().mapToLong(Month::cash).max().orElse(1));
        var bars = new StringBuilder("<svg class='chart' viewBox='0 0 " + WIDTH + " " + HEIGHT
                + "' role='img' aria-label='" + text("cash.byMonth") + "'><path d='M0 " + FLOOR + "H" + WIDTH
                + "' stroke='var(--line)'/>");
        var step = WIDTH / MONTHS;
        for (var i = 0; i < months.size(); i++) {
            var month = months.get(i);
            var height = (int) (Math.max(0, month.cash()) * (FLOOR - 20) / most);
            var tone = i == months.size() - 1 ? "var(--brand)" : "color-mix(in srgb, var(--brand) 45%, var(--card))";
            bars.append("<rect x='%d' y='%d' width='%d' height='%d' rx='4' fill='%s'/>"
                            .formatted(i * step + 14, FLOOR - height, step - 28, height, tone))
                    .append("<text x='%d' y='%d' text-anchor='middle'>%s</text>"
                            .formatted(i * step + step / 2, FLOOR + 22, Dates.shortMonth(month.month())));
        }
        return bars.append("</svg>").toString();
    }
}
