package id.balai.ui.books;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import id.balai.authorization.Action;
import id.balai.books.Books;
import id.balai.books.JournalEntry;
import id.balai.identity.Accounts;
import id.balai.membership.Cooperative;
import id.balai.ui.cooperative.Room;
import id.balai.ui.cooperative.Visits;
import id.balai.ui.shell.Notice;
import id.balai.ui.shell.PageHead;
import id.balai.ui.shell.Shell;
import id.balai.ui.shell.Ways;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.util.List;

/** The journal book, newest first, a page at a time; each journal opens. */
@PermitAll
@Route(value = Room.AT + "buku", layout = Shell.class)
public class BooksView extends Room {
    private static final int PAGE = 20;

    private final Visits visits;
    private final Books books;
    private final Accounts accounts;

    @Inject
    public BooksView(Visits visits, Books books, Accounts accounts) {
        super("nav.books");
        this.visits = visits;
        this.books = books;
        this.accounts = accounts;
    }

    @Override
    protected void enter(String village, BeforeEnterEvent event) {
        var cooperative = visits.toRead(village);
        var asked = Asked.of(event);
        var page = asked.page();
        var journals = journals(cooperative, asked, page);
        add(head(cooperative), new BooksNav(cooperative, BooksRoom.JOURNALS));
        if (journals.isEmpty()) add(Notice.empty(text("books.none"), text("books.none.detail")));
        add(list(cooperative, journals));
        var more = !journals(cooperative, asked, page + 1).isEmpty();
        add(new Pager(page, more, at -> address(cooperative, asked, at), "pager.newer", "pager.older"));
    }

    private List<JournalEntry> journals(Cooperative cooperative, Asked asked, int page) {
        var days = Stretch.asked(asked, visits.today());
        return asked.word("jenis")
                .map(kind -> books.journals(cooperative.id(), kind, days.from(), days.to(), page - 1, PAGE))
                .orElseGet(() -> books.journals(cooperative.id(), page - 1, PAGE));
    }

    private PageHead head(Cooperative cooperative) {
        var write = Ways.mainLink(path(cooperative) + "/jurnal", text("nav.journal"));
        write.setVisible(visits.offers(Action.JOURNAL_POST, cooperative));
        return new PageHead(cooperative.name(), text("nav.books"), write);
    }

    private Div list(Cooperative cooperative, List<JournalEntry> journals) {
        var names = accounts.names(
                journals.stream().map(JournalEntry::postedBy).distinct().toList());
        var list = new Div();
        list.addClassName("stack");
        journals.forEach(
                journal -> list.add(new JournalCard(cooperative, journal, names.getOrDefault(journal.postedBy(), ""))));
        return list;
    }

    private String address(Cooperative cooperative, Asked asked, int page) {
        return asked.word("jenis")
                        .map(kind -> Ledgers.journalsOf(cooperative, kind, Stretch.asked(asked, visits.today())) + "&")
                        .orElse(BooksRoom.JOURNALS.in(cooperative) + "?")
                + "halaman=" + page;
    }
}
