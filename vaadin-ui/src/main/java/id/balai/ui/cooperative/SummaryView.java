package id.balai.ui.cooperative;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import id.balai.approvals.Approvals;
import id.balai.approvals.State;
import id.balai.authorization.Action;
import id.balai.books.Books;
import id.balai.membership.Cooperative;
import id.balai.membership.Members;
import id.balai.ui.shell.Card;
import id.balai.ui.shell.Dates;
import id.balai.ui.shell.Figures;
import id.balai.ui.shell.PageHead;
import id.balai.ui.shell.Shell;
import id.balai.ui.shell.Stat;
import id.balai.ui.shell.Ways;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** How the cooperative stands today, in three figures and one picture. */
@PermitAll
@Route(value = "koperasi/:village", layout = Shell.class)
public class SummaryView extends Room {
    private final Visits visits;
    private final Books books;
    private final Approvals approvals;
    private final Members members;

    @Inject
    public SummaryView(Visits visits, Books books, Approvals approvals, Members members) {
        super("nav.summary");
        this.visits = visits;
        this.books = books;
        this.approvals = approvals;
        this.members = members;
    }

    @Override
    protected void enter(String village, BeforeEnterEvent event) {
        var cooperative = visits.toRead(village);
        var today = visits.today();
        add(
                new PageHead(
                        text("summary.crumb", cooperative.name(), Dates.day(today)),
                        text("nav.summary"),
                        work(cooperative)),
                stats(cooperative, today),
                new CashByMonth(month -> books.balance(cooperative.id(), Cash.ACCOUNT, month), today),
                rooms(cooperative));
    }

    /** What this officer comes here for: to record, to approve, or to read. */
    private Component work(Cooperative cooperative) {
        if (visits.offers(Action.JOURNAL_POST, cooperative))
            return Ways.mainLink(path(cooperative) + "/jurnal", text("nav.journal"));
        var waiting = waiting(cooperative);
        if (visits.offers(Action.JOURNAL_APPROVE, cooperative) && waiting > 0)
            return Ways.mainLink(path(cooperative) + "/persetujuan", text("summary.approve", waiting));
        return Ways.mainLink(path(cooperative) + "/buku", text("summary.read"));
    }

    private long waiting(Cooperative cooperative) {
        return approvals.of(visits.visitor(), cooperative.id()).stream()
                .filter(request -> request.state() == State.WAITING)
                .count();
    }

    private Div stats(Cooperative cooperative, LocalDate today) {
        var asOf = text("per", Dates.day(today));
        var stats = new Div(
                new Stat(
                        text("summary.cash"),
                        Figures.rupiah(books.balance(cooperative.id(), Cash.ACCOUNT, today)),
                        asOf),
                new Stat(text("summary.members"), Figures.number(members.count(cooperative.id())), asOf),
                new Stat(text("summary.journals"), Figures.number(journalsThisMonth(cooperative, today)), asOf));
        stats.addClassName("stats");
        return stats;
    }

    private long journalsThisMonth(Cooperative cooperative, LocalDate today) {
        var first = today.withDayOfMonth(1);
        return books.journals(cooperative.id(), 0, MOST_COUNTED).stream()
                .filter(journal -> !journal.effectiveDate().isBefore(first))
                .count();
    }

    private static final int MOST_COUNTED = 200;

    private static Card rooms(Cooperative cooperative) {
        var ways = new Div(
                room(cooperative, "/buku", "nav.books"),
                room(cooperative, "/neraca-saldo", "nav.trialBalance"),
                room(cooperative, "/laporan", "reports.title"),
                room(cooperative, "/tutup-buku", "booksRoom.CLOSING"),
                room(cooperative, "/persetujuan", "nav.approvals"),
                room(cooperative, "/temuan", "nav.findings"),
                room(cooperative, "/anggota", "nav.members"));
        ways.addClassName("row");
        return Card.titled(text("summary.rooms"), ways);
    }

    private static Anchor room(Cooperative cooperative, String room, String words) {
        return Ways.quietLink(path(cooperative) + room, text(words));
    }
}
