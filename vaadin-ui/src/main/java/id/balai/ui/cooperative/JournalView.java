package id.balai.ui.cooperative;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import id.balai.approvals.Approvals;
import id.balai.authorization.Decision;
import id.balai.books.Books;
import id.balai.drafts.Draft;
import id.balai.drafts.Drafts;
import id.balai.identity.Accounts;
import id.balai.ledger.Ledger;
import id.balai.membership.Cooperative;
import id.balai.membership.Members;
import id.balai.ui.shell.Dates;
import id.balai.ui.shell.PageHead;
import id.balai.ui.shell.Shell;
import id.balai.web.WrittenId;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.time.YearMonth;

/** Recording a journal; who may not yet is told why, what is left to do, and may at least draft. */
@PermitAll
@Route(value = Room.AT + "jurnal", layout = Shell.class)
public class JournalView extends Room {
    /** What an address asks for that begins a draft rather than carrying one on. */
    static final String NEW = "baru";

    private final Visits visits;
    private final Ledger ledger;
    private final Approvals approvals;
    private final Drafts drafts;
    private final Books books;
    private final Members members;
    private final Accounts accounts;

    @Inject
    public JournalView(
            Visits visits,
            Ledger ledger,
            Approvals approvals,
            Drafts drafts,
            Books books,
            Members members,
            Accounts accounts) {
        super("nav.journal");
        this.visits = visits;
        this.ledger = ledger;
        this.approvals = approvals;
        this.drafts = drafts;
        this.books = books;
        this.members = members;
        this.accounts = accounts;
    }

    @Override
    protected void enter(String village, BeforeEnterEvent event) {
        var cooperative = visits.ofOwn(village);
        var decision = visits.mayPost(cooperative);
        var month = Dates.month(YearMonth.from(visits.today()));
        var asked = event.getLocation().getQueryParameters().getSingleParameter("draf");
        add(new PageHead(text("journal.crumb", cooperative.name(), month), text("nav.journal")));
        if (decision.allowed() || (asked.isPresent() && Drafts.allows(decision))) {
            var form = form(cooperative, decision);
            if (asked.isEmpty() || asked.get().equals(NEW)) list(cooperative);
            else form.with(drafts.get(visits.visitor(), cooperative.id(), WrittenId.of("draft", asked.get())));
            add(form);
        } else deny(cooperative, decision);
    }

    private void deny(Cooperative cooperative, Decision decision) {
        add(new DeniedPanel(decision));
        if (!Drafts.allows(decision)) return;
        var urgent = new Div(new UrgentCard(cooperative));
        urgent.addClassNames("stack", "denied");
        add(urgent);
        list(cooperative);
    }

    private void list(Cooperative cooperative) {
        var kept = drafts.of(visits.visitor(), cooperative.id());
        if (kept.isEmpty()) return;
        var names =
                accounts.names(kept.stream().map(Draft::draftedBy).distinct().toList());
        add(new DraftsCard(cooperative, kept, names, draft -> {
            drafts.discard(visits.visitor(), cooperative.id(), draft.id());
            UI.getCurrent().refreshCurrentRoute(false);
        }));
    }

    private JournalForm form(Cooperative cooperative, Decision decision) {
        var cash = new CashAfter(books.balance(cooperative.id(), Cash.ACCOUNT, visits.today()));
        var desk = new JournalDesk(
                visits.visitor(), cooperative, ledger, approvals, drafts, members.of(cooperative.id()), visits.today());
        return new JournalForm(desk, cash, new AuthorityCard(decision));
    }
}
