package id.balai.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/** A figure for each month, drawn as bars around nought; the same figures stand in a table beside it. */
public class MonthBars extends Div {
    /** One bar. */
    public record Bar(YearMonth month, long figure) {}

    private final long most;
    private final long least;

    public MonthBars(String caption, List<Bar> bars) {
        most = Math.max(1, bars.stream().mapToLong(Bar::figure).max().orElse(1));
        least = Math.min(0, bars.stream().mapToLong(Bar::figure).min().orElse(0));
        addClassName("chart");
        getElement().setAttribute("role", "img").setAttribute("aria-label", caption);
        bars.forEach(bar -> add(column(bar)));
    }

    private Div column(Bar bar) {
        var filled = new Div();
        filled.setHeight(share(Math.abs(bar.figure())) + "%");
        if (bar.figure() < 0) filled.addClassName("less");
        filled.getStyle().set(bar.figure() < 0 ? "top" : "bottom", share(bar.figure() < 0 ? most : -least) + "%");
        var room = new Div(filled);
        room.getStyle().set("--nought", share(-least) + "%");
        return new Div(room, new Span(Dates.shortMonth(bar.month())));
    }

    private String share(long figure) {
        return String.format(Locale.ROOT, "%.1f", figure * 100.0 / (most - least));
    }
}
