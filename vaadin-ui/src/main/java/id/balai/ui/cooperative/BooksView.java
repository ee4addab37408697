package id.balai.ui.cooperative;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import id.balai.books.Books;
import id.balai.books.JournalEntry;
import id.balai.identity.Accounts;
import id.balai.ui.shell.Notice;
import id.balai.ui.shell.PageHead;
import id.balai.ui.shell.Shell;
import id.balai.ui.shell.Ways;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.util.List;

/** The journal book, newest first, a page at a time. */
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
    void enter(String village, BeforeEnterEvent event) {
        var cooperative = visits.toRead(village);
        var page = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("halaman")
                .filter(asked -> asked.matches("\\d{1,5}"))
                .map(Integer::parseInt)
                .orElse(1);
        var journals = books.journals(cooperative.id(), page - 1, PAGE + 1);
        add(new PageHead(
                cooperative.name(),
                text("nav.books"),
                Ways.mainLink(path(cooperative) + "/jurnal", text("nav.journal"))));
        if (journals.isEmpty()) add(Notice.empty(text("books.none"), text("books.none.detail")));
        add(list(journals.stream().limit(PAGE).toList()));
        add(pager(path(cooperative) + "/buku", page, journals.size() > PAGE));
    }

    private Div list(List<JournalEntry> journals) {
        var names = accounts.names(
                journals.stream().map(JournalEntry::postedBy).distinct().toList());
        var list = new Div();
        list.addClassName("stack");
        journals.forEach(journal -> list.add(new JournalCard(journal, names.getOrDefault(journal.postedBy(), ""))));
        return list;
    }

    private static Nav pager(String path, int page, boolean more) {
        var nav = new Nav();
        nav.addClassName("pager");
        nav.setAriaLabel(text("pager"));
        nav.add(page > 1 ? Ways.quietLink(path + "?halaman=" + (page - 1), text("pager.newer")) : new Span());
        nav.add(new Span(text("pager.page", page)));
        nav.add(more ? Ways.quietLink(path + "?halaman=" + (page + 1), text("pager.older")) : new Span());
        return nav;
    }
}
