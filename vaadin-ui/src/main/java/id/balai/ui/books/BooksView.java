package id.balai.ui.books;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import id.balai.authorization.Action;
import id.balai.books.Books;
import id.balai.books.JournalEntry;
import id.balai.books.report.Registers;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The journal book, newest first, a page at a time; each journal opens. */
@PermitAll
@Route(value = Room.AT + "buku", layout = Shell.class)
public class BooksView extends Room {
    private static final int PAGE = 20;

    private final Visits visits;
    private final Books books;
    private final Registers registers;
    private final Accounts accounts;

    @Inject
    public BooksView(Visits visits, Books books, Registers registers, Accounts accounts) {
        super("nav.books");
        this.visits = visits;
        this.books = books;
        this.registers = registers;
        this.accounts = accounts;
    }

    @Override
    protected void enter(String village, BeforeEnterEvent event) {
        var cooperative = visits.toRead(village);
        var asked = Asked.of(event);
        var days = days(cooperative, asked);
        @Nullable String kind = asked.word("jenis").orElse(null);
        var page = asked.page();
        var journals = books.journals(cooperative.id(), kind, days.from(), days.to(), page - 1, PAGE);
        add(
                head(cooperative),
                new BooksNav(cooperative, BooksRoom.JOURNALS),
                new ReportPicker(days, visits.today(), chosen -> Ledgers.journals(cooperative, kind, chosen)),
                tools(cooperative.id(), kind, days));
        if (journals.isEmpty()) add(Notice.empty(text("books.none"), text("books.none.detail")));
        add(list(cooperative, journals));
        var more = !books.journals(cooperative.id(), kind, days.from(), days.to(), page, PAGE)
                .isEmpty();
        var here = Ledgers.journals(cooperative, kind, days);
        add(new Pager(page, more, at -> here + "&halaman=" + at, "pager.newer", "pager.older"));
    }

    /** The days asked for; since the books began where none are. */
    private Stretch days(Cooperative cooperative, Asked asked) {
        var days = Stretch.asked(asked, visits.today());
        if (asked.day("dari").isPresent()) return days;
        return books.firstDay(cooperative.id())
                .filter(first -> first.isBefore(days.to()))
                .map(first -> new Stretch(first, days.to()))
                .orElse(days);
    }

    private ReportTools tools(UUID cooperative, @Nullable String kind, Stretch days) {
        return new ReportTools(
                Registers.journalBookName(days.from(), days.to()),
                books.countLines(cooperative, kind, days.from(), days.to()),
                format -> registers.journalBook(cooperative, kind, days.from(), days.to(), format));
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
}
