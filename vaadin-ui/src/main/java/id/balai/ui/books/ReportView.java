package id.balai.ui.books;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import id.balai.books.Books;
import id.balai.books.Statements;
import id.balai.books.report.Reports;
import id.balai.membership.Cooperative;
import id.balai.ui.cooperative.Room;
import id.balai.ui.cooperative.Visits;
import id.balai.ui.shell.Notice;
import id.balai.ui.shell.PageHead;
import id.balai.ui.shell.Shell;
import id.balai.ui.shell.Small;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One of the four statements over the days chosen; every figure opens down to its postings. */
@PermitAll
@Route(value = Room.AT + "laporan/:report", layout = Shell.class)
public class ReportView extends Room {
    private final Visits visits;
    private final Statements statements;
    private final Reports reports;
    private final Books books;

    @Inject
    public ReportView(Visits visits, Statements statements, Reports reports, Books books) {
        super("booksRoom.REPORTS");
        this.visits = visits;
        this.statements = statements;
        this.reports = reports;
        this.books = books;
    }

    @Override
    protected void enter(String village, BeforeEnterEvent event) {
        var cooperative = visits.toRead(village);
        var kind = ReportKind.of(event.getRouteParameters().get("report").orElse(""));
        var days = Stretch.asked(Asked.of(event), visits.today());
        @Nullable String unit = Asked.of(event).word("unit").orElse(null);
        var lines = statements.of(kind.statement(), cooperative.id(), days.from(), days.to(), unit);
        var paper = reports.statement(kind.statement(), cooperative.id(), days.from(), days.to(), unit, lines);
        add(
                new PageHead(
                        text("report.crumb", cooperative.name(), days.words()),
                        text("report", kind),
                        new ReportTools(paper)),
                new BooksNav(cooperative, BooksRoom.REPORTS),
                new ReportNav(cooperative, kind, days, unit),
                picker(cooperative, kind, days, unit),
                new Small(text("report.about." + kind)));
        if (lines.stream().allMatch(line -> line.amount() == 0))
            add(Notice.empty(text("report.none"), text("report.none.detail")));
        else add(new ReportTable(text("report", kind), paper.report(), behind(cooperative, kind, days)));
    }

    private ReportPicker picker(Cooperative cooperative, ReportKind kind, Stretch days, @Nullable String unit) {
        var units = new UnitPicker(books.units(cooperative.id()), unit, chosen -> kind.in(cooperative, days, chosen));
        return new ReportPicker(days, visits.today(), chosen -> kind.in(cooperative, chosen, unit), units);
    }

    private static Function<String, String> behind(Cooperative cooperative, ReportKind kind, Stretch days) {
        return kind == ReportKind.CASH_FLOWS
                ? code -> Ledgers.journals(cooperative, code, days)
                : code -> Ledgers.of(cooperative, code, days.from(), days.to());
    }
}
