package id.balai.ui.books;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import id.balai.approvals.Approvals;
import id.balai.approvals.State;
import id.balai.authorization.Action;
import id.balai.authorization.Resource;
import id.balai.books.BookMonth;
import id.balai.books.Books;
import id.balai.books.YearToClose;
import id.balai.identity.Accounts;
import id.balai.ledger.Ledger;
import id.balai.membership.Cooperative;
import id.balai.ui.cooperative.Room;
import id.balai.ui.cooperative.Visits;
import id.balai.ui.shell.Chip;
import id.balai.ui.shell.DataTable;
import id.balai.ui.shell.Dates;
import id.balai.ui.shell.Figures;
import id.balai.ui.shell.Notice;
import id.balai.ui.shell.PageHead;
import id.balai.ui.shell.Shell;
import id.balai.ui.shell.Ways;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The months of the books: the next one to close, and those already closed with who stands for it. */
@PermitAll
@Route(value = Room.AT + "tutup-buku", layout = Shell.class)
public class ClosingView extends Room {
    private final Visits visits;
    private final Books books;
    private final Ledger ledger;
    private final Approvals approvals;
    private final Accounts accounts;

    @Inject
    public ClosingView(Visits visits, Books books, Ledger ledger, Approvals approvals, Accounts accounts) {
        super("booksRoom.CLOSING");
        this.visits = visits;
        this.books = books;
        this.ledger = ledger;
        this.approvals = approvals;
        this.accounts = accounts;
    }

    @Override
    protected void enter(String village, BeforeEnterEvent event) {
        show(visits.toRead(village), null);
    }

    private void show(Cooperative cooperative, @Nullable Notice said) {
        removeAll();
        var months = books.months(cooperative.id());
        add(
                new PageHead(
                        text("closing.crumb", cooperative.name(), Dates.day(visits.today())),
                        text("booksRoom.CLOSING")),
                new BooksNav(cooperative, BooksRoom.CLOSING));
        if (said != null) add(said);
        var due = books.yearToClose(cooperative.id());
        due.ifPresent(each -> add(year(cooperative, each)));
        if (due.isEmpty() || due.get().lastMonthClosed()) add(next(cooperative, months));
        add(table(cooperative, months));
    }

    private YearCard year(Cooperative cooperative, YearToClose due) {
        var decision = visits.decide(Action.PERIOD_CLOSE, Resource.of(cooperative.id()));
        var key = UUID.randomUUID().toString();
        return new YearCard(due, decision, () -> {
            var year = String.valueOf(due.year());
            var posted = ledger.closeYear(visits.visitor(), cooperative.id(), key, due.year(), text("year.memo", year));
            show(
                    cooperative,
                    Notice.done(
                            text("year.closed", year),
                            text("year.closed.detail", Figures.rupiah(due.result())),
                            Ways.quietLink(Ledgers.journal(cooperative, posted.journal()), text("posted.see"))));
        });
    }

    private Component next(Cooperative cooperative, List<BookMonth> months) {
        var oldest = months.stream()
                .filter(month -> !month.closed() && month.month().isBefore(YearMonth.from(visits.today())))
                .reduce((newer, older) -> older);
        if (oldest.isEmpty()) return Notice.empty(text("closing.none"), text("closing.none.detail"));
        var decision = visits.decide(Action.PERIOD_CLOSE, Resource.of(cooperative.id()));
        var month = oldest.get().month();
        return new ClosingCard(month, checks(cooperative, oldest.get()), decision, why -> {
            ledger.closeMonth(visits.visitor(), cooperative.id(), month, why);
            show(cooperative, Notice.done(text("closed", Dates.month(month)), text("closed.detail")));
        });
    }

    private List<ClosingCheck> checks(Cooperative cooperative, BookMonth month) {
        var lines = books.trialBalance(cooperative.id(), month.month().atEndOfMonth(), true);
        var waiting = approvals.of(visits.visitor(), cooperative.id()).stream()
                .filter(request -> request.state() == State.WAITING)
                .filter(request ->
                        YearMonth.from(request.journal().effectiveDate()).equals(month.month()))
                .count();
        return ClosingCheck.of(month, lines, waiting);
    }

    private DataTable<BookMonth> table(Cooperative cooperative, List<BookMonth> months) {
        var names = accounts.names(months.stream()
                .map(BookMonth::by)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return new DataTable<BookMonth>(text("closing.table"))
                .link(
                        text("month"),
                        each -> Dates.month(each.month()),
                        each -> ReportKind.RESULTS.in(cooperative, Stretch.month(each.month(), visits.today())))
                .cell(text("closing.state"), ClosingView::state)
                .number(text("summary.journalsOf"), each -> Figures.number(each.journals()))
                .words(text("closing.by"), each -> stands(each, names))
                .words(text("closing.why"), each -> each.why() == null ? "" : each.why())
                .cell(text("closing.way"), each -> reopening(cooperative, each))
                .rows(months);
    }

    private static String stands(BookMonth month, Map<UUID, String> names) {
        if (month.by() == null || month.at() == null) return "";
        return text("closing.stands", names.getOrDefault(month.by(), ""), Dates.moment(month.at()));
    }

    private static Component state(BookMonth month) {
        return month.closed() ? new Chip(text("month.closed")) : Chip.info(text("month.open"));
    }

    private Component reopening(Cooperative cooperative, BookMonth month) {
        if (!month.closed() || !visits.offers(Action.PERIOD_REOPEN, cooperative)) return new Span();
        var name = Dates.month(month.month());
        var button = Ways.quiet(
                text("reopen"),
                click -> new ReopenDialog(name, why -> {
                            ledger.reopenMonth(visits.visitor(), cooperative.id(), month.month(), why);
                            show(cooperative, Notice.done(text("reopened", name), text("reopened.detail")));
                        })
                        .open());
        button.setAriaLabel(text("reopen.named", name));
        return button;
    }
}
