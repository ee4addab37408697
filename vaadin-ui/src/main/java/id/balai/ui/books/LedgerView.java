package id.balai.ui.books;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import id.balai.books.Books;
import id.balai.books.report.Registers;
import id.balai.ledger.Ledger;
import id.balai.ledger.LedgerAccount;
import id.balai.membership.Cooperative;
import id.balai.refusal.NotFound;
import id.balai.ui.cooperative.Room;
import id.balai.ui.cooperative.Visits;
import id.balai.ui.shell.Figures;
import id.balai.ui.shell.Notice;
import id.balai.ui.shell.PageHead;
import id.balai.ui.shell.Shell;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The general ledger (buku besar) of one account: every posting with what the account held after it. */
@PermitAll
@Route(value = Room.AT + "buku-besar/:account?", layout = Shell.class)
public class LedgerView extends Room {
    private static final int PAGE = 100;
    private static final String FIRST_ACCOUNT = "1110";

    private final Visits visits;
    private final Books books;
    private final Ledger ledger;
    private final Registers registers;

    @Inject
    public LedgerView(Visits visits, Books books, Ledger ledger, Registers registers) {
        super("booksRoom.LEDGER");
        this.visits = visits;
        this.books = books;
        this.ledger = ledger;
        this.registers = registers;
    }

    @Override
    protected void enter(String village, BeforeEnterEvent event) {
        var cooperative = visits.toRead(village);
        var chart = ledger.accounts(cooperative.id());
        var account = account(event.getRouteParameters().get("account").orElse(FIRST_ACCOUNT), chart);
        var asked = Asked.of(event);
        var days = Stretch.asked(asked, visits.today());
        add(
                new PageHead(
                        text("ledger.crumb", cooperative.name(), days.words()),
                        account.code() + " " + account.name(),
                        tools(cooperative.id(), account.code(), days)),
                new BooksNav(cooperative, BooksRoom.LEDGER),
                new LedgerPicker(cooperative, chart, account, days.from(), days.to()));
        show(cooperative, account, days.from(), days.to(), asked.page());
    }

    private ReportTools tools(UUID cooperative, String account, Stretch days) {
        return new ReportTools(
                Registers.generalLedgerName(account, days.from(), days.to()),
                books.countPostings(cooperative, account, days.from(), days.to()),
                format -> registers.generalLedger(cooperative, account, days.from(), days.to(), format));
    }

    private static LedgerAccount account(String code, List<LedgerAccount> chart) {
        return chart.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("account", code));
    }

    private void show(Cooperative cooperative, LedgerAccount account, LocalDate from, LocalDate to, int page) {
        var entries = books.account(cooperative.id(), account.code(), from, to, page - 1, PAGE);
        var more = !books.account(cooperative.id(), account.code(), from, to, page, PAGE)
                .isEmpty();
        if (entries.isEmpty()) {
            add(Notice.empty(
                    text("ledger.none"),
                    text(
                            "ledger.none.detail",
                            Figures.rupiah(account.natural(books.balance(cooperative.id(), account.code(), to))))));
            return;
        }
        add(new LedgerTable(cooperative, account, entries));
        if (page > 1 || more)
            add(new Pager(
                    page,
                    more,
                    at -> Ledgers.of(cooperative, account.code(), from, to) + "&halaman=" + at,
                    "pager.before",
                    "pager.after"));
    }
}
