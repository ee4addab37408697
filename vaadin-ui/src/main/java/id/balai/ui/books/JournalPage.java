package id.balai.ui.books;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import id.balai.approvals.ApprovalRequest;
import id.balai.approvals.Approvals;
import id.balai.authorization.Action;
import id.balai.authorization.Guard;
import id.balai.authorization.Resource;
import id.balai.books.Books;
import id.balai.books.JournalEntry;
import id.balai.books.JournalLine;
import id.balai.identity.Accounts;
import id.balai.ledger.JournalKind;
import id.balai.ledger.Ledger;
import id.balai.membership.Cooperative;
import id.balai.money.Rupiah;
import id.balai.supervision.Findings;
import id.balai.ui.cooperative.FindingCard;
import id.balai.ui.cooperative.FindingsView;
import id.balai.ui.cooperative.Room;
import id.balai.ui.cooperative.Visits;
import id.balai.ui.shell.Card;
import id.balai.ui.shell.Dates;
import id.balai.ui.shell.Facts;
import id.balai.ui.shell.Figures;
import id.balai.ui.shell.Notice;
import id.balai.ui.shell.PageHead;
import id.balai.ui.shell.Shell;
import id.balai.ui.shell.Ways;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** One journal: what it says, who stands for it and by what authority, and how it is taken back. */
@PermitAll
@Route(value = Room.AT + "buku/:journal", layout = Shell.class)
public class JournalPage extends Room {
    private final Visits visits;
    private final Books books;
    private final Ledger ledger;
    private final Approvals approvals;
    private final Findings findings;
    private final Accounts accounts;

    @Inject
    public JournalPage(
            Visits visits, Books books, Ledger ledger, Approvals approvals, Findings findings, Accounts accounts) {
        super("journal.page");
        this.visits = visits;
        this.books = books;
        this.ledger = ledger;
        this.approvals = approvals;
        this.findings = findings;
        this.accounts = accounts;
    }

    @Override
    protected void enter(String village, BeforeEnterEvent event) {
        var cooperative = visits.toRead(village);
        show(cooperative, books.journal(cooperative.id(), asked(event, "journal")));
    }

    private void show(Cooperative cooperative, JournalEntry journal) {
        removeAll();
        add(
                new PageHead(
                        text("journal.at", cooperative.name()),
                        text("journal.numbered", Figures.number(journal.number()), journal.memo()),
                        new JournalChips(journal)),
                new BooksNav(cooperative, BooksRoom.JOURNALS),
                told(cooperative, journal),
                new JournalLines(cooperative, journal).summed(journal.lines()));
        relatives(cooperative, journal);
        found(cooperative, journal);
        if (journal.reversedBy() == null && journal.reverses() == null) reversal(cooperative, journal);
    }

    private Div told(Cooperative cooperative, JournalEntry journal) {
        var facts = new Facts()
                .with(text("journal.day"), Dates.day(journal.effectiveDate()))
                .with(text("journal.kind"), kind(journal))
                .with(text("journal.by"), name(journal.postedBy()))
                .with(text("journal.at.time"), Dates.moment(journal.recordedAt()));
        var told = new Div(
                new Card(facts), new AuthorityKept(books.authorisation(cooperative.id(), journal.id()), this::name));
        told.addClassName("two");
        return told;
    }

    private String kind(JournalEntry journal) {
        return ledger.kinds().stream()
                .filter(each -> each.code().equals(journal.kind()))
                .map(JournalKind::name)
                .findFirst()
                .orElse(journal.kind());
    }

    private String name(UUID person) {
        return accounts.names(List.of(person)).getOrDefault(person, "");
    }

    private void relatives(Cooperative cooperative, JournalEntry journal) {
        if (journal.reverses() != null)
            add(Ways.plainLink(Ledgers.journal(cooperative, journal.reverses()), text("journal.original")));
        if (journal.reversedBy() != null)
            add(Ways.plainLink(Ledgers.journal(cooperative, journal.reversedBy()), text("journal.reversal")));
    }

    private void found(Cooperative cooperative, JournalEntry journal) {
        var found = findings.about(visits.visitor(), cooperative.id(), journal.id());
        var names = accounts.names(
                found.stream().flatMap(FindingCard::people).distinct().toList());
        found.forEach(finding -> add(new FindingCard(cooperative, finding, names)));
        if (findings.mayWrite(visits.visitor(), cooperative.id()))
            add(new Div(Ways.mainLink(FindingsView.about(cooperative, journal.id()), text("finding.aboutThis"))));
    }

    private void reversal(Cooperative cooperative, JournalEntry journal) {
        var amount = journal.lines().stream().mapToLong(JournalLine::debit).sum();
        var decision = visits.decide(
                Action.JOURNAL_REVERSE, Resource.of(cooperative.id()).worth(Rupiah.of(amount)));
        if (!decision.of(Guard.ACTION_IN_ROLE).passed()) return;
        add(new ReversalCard(decision, visits.today(), (key, why, on) -> {
            var outcome = approvals.submitReversal(visits.visitor(), cooperative.id(), key, journal.id(), why, on);
            show(cooperative, books.journal(cooperative.id(), journal.id()));
            outcome.inTheBooks().ifPresent(posted -> addComponentAtIndex(1, new ReversedNotice(cooperative, posted)));
            outcome.waiting().ifPresent(request -> addComponentAtIndex(1, waits(cooperative, request)));
        }));
    }

    private static Notice waits(Cooperative cooperative, ApprovalRequest request) {
        return Notice.info(
                text("reverse.waits"),
                text("reverse.waits.detail", request.amount()),
                Ways.quietLink(Room.path(cooperative) + "/persetujuan/" + request.id(), text("waiting.see")));
    }
}
