package id.balai.ui.cooperative;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import id.balai.ui.shell.Card;
import id.balai.ui.shell.DataTable;
import id.balai.ui.shell.Dates;
import id.balai.ui.shell.Figures;
import id.balai.ui.shell.MonthBars;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/** Cash at the end of each of the last six months, drawn, and in a table beside it. */
class CashByMonth extends Div {
    private static final int MONTHS = 6;

    private record Month(YearMonth month, long cash) {}

    CashByMonth(ToLongFunction<LocalDate> cashOn, LocalDate today) {
        addClassName("two");
        var months = IntStream.range(0, MONTHS)
                .mapToObj(back -> YearMonth.from(today).minusMonths(MONTHS - 1L - back))
                .map(month -> new Month(month, cashOn.applyAsLong(last(month, today))))
                .toList();
        add(Card.titled(text("cash.byMonth"), picture(months)), Card.titled(text("cash.table"), table(months)));
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

    private static MonthBars picture(List<Month> months) {
        return new MonthBars(
                text("cash.byMonth"),
                months.stream()
                        .map(each -> new MonthBars.Bar(each.month(), each.cash()))
                        .toList());
    }
}
