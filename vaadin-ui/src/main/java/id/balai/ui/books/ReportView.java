package id.balai.ui.books;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import id.balai.books.StatementLine;
import id.balai.books.Statements;
import id.balai.ledger.Ledger;
import id.balai.membership.Cooperative;
import id.balai.ui.cooperative.Room;
import id.balai.ui.cooperative.Visits;
import id.balai.ui.shell.Notice;
import id.balai.ui.shell.PageHead;
import id.balai.ui.shell.Shell;
import id.balai.ui.shell.Small;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;

/** One of the four statements over the days chosen; every figure opens down to its postings. */
@PermitAll
@Route(value = Room.AT + "laporan/:report", layout = Shell.class)
public class ReportView extends Room {
    private final Visits visits;
    private final Statements statements;
    private final Ledger ledger;

    @Inject
    public ReportView(Visits visits, Statements statements, Ledger ledger) {
        super("booksRoom.REPORTS");
        this.visits = visits;
        this.statements = statements;
        this.ledger = ledger;
    }

    @Override
    protected void enter(String village, BeforeEnterEvent event) {
        var cooperative = visits.toRead(village);
        var kind = ReportKind.of(event.getRouteParameters().get("report").orElse(""));
        var days = Stretch.asked(Asked.of(event), visits.today());
        var lines = statements.of(kind.statement(), cooperative.id(), days.from(), days.to(), null);
        add(
                new PageHead(
                        text("report.crumb", cooperative.name(), days.words()),
                        text("report", kind),
                        new ReportTools(kind.path() + "-" + days.to(), lines)),
                new BooksNav(cooperative, BooksRoom.REPORTS),
                new ReportNav(cooperative, kind, days),
                new ReportPicker(days, visits.today(), chosen -> kind.in(cooperative, chosen)),
                new Small(text("report.about." + kind)));
        if (lines.stream().allMatch(line -> line.amount() == 0))
            add(Notice.empty(text("report.none"), text("report.none.detail")));
        else add(table(cooperative, kind, days, lines));
    }

    private Component table(Cooperative cooperative, ReportKind kind, Stretch days, List<StatementLine> lines) {
        var chart = ledger.accounts(cooperative.id());
        Function<String, String> account = code -> Ledgers.of(cooperative, code, days.from(), days.to());
        var rows = new ReportRows(lines, chart, account);
        var title = text("report", kind);
        return switch (kind) {
            case POSITION -> new ReportTable(title, rows.position());
            case RESULTS -> new ReportTable(title, rows.results());
            case EQUITY -> new Div(new EquityTable(title, lines, chart, account), EquityTable.open(lines));
            case CASH_FLOWS ->
                new ReportTable(
                        title, rows.cashFlows(ledger.kinds(), code -> Ledgers.journalsOf(cooperative, code, days)));
        };
    }
}
