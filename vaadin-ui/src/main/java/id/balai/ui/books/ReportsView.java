package id.balai.ui.books;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import id.balai.books.Books;
import id.balai.books.MonthFigures;
import id.balai.membership.Cooperative;
import id.balai.ui.cooperative.Room;
import id.balai.ui.cooperative.Visits;
import id.balai.ui.shell.DataTable;
import id.balai.ui.shell.Dates;
import id.balai.ui.shell.Figures;
import id.balai.ui.shell.PageHead;
import id.balai.ui.shell.Shell;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** How the cooperative fares, month by month, and the way to its four statements. */
@PermitAll
@Route(value = Room.AT + "laporan", layout = Shell.class)
public class ReportsView extends Room {
    private static final int MONTHS = 12;

    private final Visits visits;
    private final Books books;

    @Inject
    public ReportsView(Visits visits, Books books) {
        super("booksRoom.REPORTS");
        this.visits = visits;
        this.books = books;
    }

    @Override
    protected void enter(String village, BeforeEnterEvent event) {
        var cooperative = visits.toRead(village);
        var today = visits.today();
        var months = books.byMonth(cooperative.id(), YearMonth.from(today).minusMonths(MONTHS - 1L), today);
        add(
                new PageHead(text("reports.crumb", cooperative.name(), Dates.day(today)), text("reports.title")),
                new BooksNav(cooperative, BooksRoom.REPORTS),
                new ReportNav(cooperative, null, Stretch.yearOf(today), null),
                charts(months),
                table(cooperative, months, today));
    }

    private static Div charts(List<MonthFigures> months) {
        var charts = new Div(
                new MonthsCard(text("reports.results"), months, MonthFigures::result),
                new MonthsCard(text("reports.cash"), months, MonthFigures::cash));
        charts.addClassName("two");
        return charts;
    }

    private static DataTable<MonthFigures> table(Cooperative cooperative, List<MonthFigures> months, LocalDate today) {
        return new DataTable<MonthFigures>(text("reports.table"))
                .link(
                        text("month"),
                        each -> Dates.month(each.month()),
                        each -> ReportKind.RESULTS.in(cooperative, Stretch.month(each.month(), today)))
                .number(text("reports.income"), each -> Figures.signed(each.income()))
                .number(text("reports.expense"), each -> Figures.signed(each.expense()))
                .number(text("reports.result"), each -> Figures.signed(each.result()))
                .number(text("reports.cashHeld"), each -> Figures.signed(each.cash()))
                .rows(months);
    }
}
