package id.balai.ui.books;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import id.balai.ui.shell.DayField;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Function;

/** Over which days a statement or the journal book tells: two dates, or one of the stretches people ask for most. */
class ReportPicker extends Div {
    private final Function<Stretch, String> address;
    private final DayField from = new DayField(text("from"));
    private final DayField to = new DayField(text("to"));

    /** @param others what else it tells of may be chosen by, between the days and the stretches */
    ReportPicker(Stretch shown, LocalDate today, Function<Stretch, String> address, Component... others) {
        this.address = address;
        addClassName("picker");
        from.setValue(shown.from());
        to.setValue(shown.to());
        from.addValueChangeListener(change -> go());
        to.addValueChangeListener(change -> go());
        add(from, to);
        add(others);
        add(usual(shown, today));
    }

    private Nav usual(Stretch shown, LocalDate today) {
        var month = YearMonth.from(today);
        var nav = new Nav();
        nav.addClassName("pills");
        nav.setAriaLabel(text("report.stretches"));
        pill(nav, shown, "stretch.month", Stretch.month(month, today));
        pill(nav, shown, "stretch.lastMonth", Stretch.month(month.minusMonths(1), today));
        pill(nav, shown, "stretch.year", Stretch.yearOf(today));
        pill(
                nav,
                shown,
                "stretch.lastYear",
                Stretch.yearOf(today.withDayOfYear(1).minusDays(1)));
        return nav;
    }

    private void pill(Nav nav, Stretch shown, String words, Stretch days) {
        var way = new Anchor(address.apply(days), text(words));
        if (days.equals(shown)) way.getElement().setAttribute("aria-current", "true");
        nav.add(way);
    }

    private void go() {
        if (from.getValue() == null || to.getValue() == null) return;
        Go.to(address.apply(new Stretch(from.getValue(), to.getValue())));
    }
}
