package id.balai.ui.cooperative;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import id.balai.authorization.Decision;
import id.balai.books.Books;
import id.balai.ledger.Ledger;
import id.balai.membership.Cooperative;
import id.balai.membership.Members;
import id.balai.ui.shell.Dates;
import id.balai.ui.shell.PageHead;
import id.balai.ui.shell.Shell;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.time.YearMonth;

/** Recording a journal; who may not yet is told why, and what is left to do. */
@PermitAll
@Route(value = Room.AT + "jurnal", layout = Shell.class)
public class JournalView extends Room {
    private final Visits visits;
    private final Ledger ledger;
    private final Books books;
    private final Members members;

    @Inject
    public JournalView(Visits visits, Ledger ledger, Books books, Members members) {
        super("nav.journal");
        this.visits = visits;
        this.ledger = ledger;
        this.books = books;
        this.members = members;
    }

    @Override
    void enter(String village, BeforeEnterEvent event) {
        var cooperative = visits.ofOwn(village);
        var decision = visits.mayPost(cooperative);
        var month = Dates.month(YearMonth.from(visits.today()));
        add(new PageHead(text("journal.crumb", cooperative.name(), month), text("nav.journal")));
        if (decision.allowed()) show(cooperative, decision);
        else add(new DeniedPanel(decision));
    }

    private void show(Cooperative cooperative, Decision decision) {
        var cash = new CashAfter(books.balance(cooperative.id(), Cash.ACCOUNT, visits.today()));
        add(new JournalForm(
                new JournalDesk(visits.visitor(), cooperative, ledger, members.of(cooperative.id()), visits.today()),
                cash,
                new AuthorityCard(decision)));
    }
}
