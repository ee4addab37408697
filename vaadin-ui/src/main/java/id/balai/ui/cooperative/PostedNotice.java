package id.balai.ui.cooperative;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import id.balai.ledger.NewJournal;
import id.balai.ledger.Posted;
import id.balai.ui.shell.Dates;
import id.balai.ui.shell.Figures;
import id.balai.ui.shell.Notice;
import id.balai.ui.shell.Ways;

/** The journal stands in the books: its number, and where it can be seen. */
class PostedNotice extends Div {
    PostedNotice(JournalDesk desk, NewJournal journal, Posted posted, Runnable another) {
        var amount = journal.lines().stream().mapToLong(line -> line.debit()).sum();
        var room = Room.path(desk.cooperative());
        var ways = new Div(
                Ways.main(text("posted.another"), click -> another.run()),
                Ways.quietLink(room + "/neraca-saldo?per=" + journal.effectiveDate(), text("posted.trialBalance")),
                Ways.quietLink(room + "/buku/" + posted.journal(), text("posted.see")));
        ways.addClassName("row");
        var title = text(posted.replayed() ? "posted.replayed" : "posted", Figures.number(posted.number()));
        var detail = text("posted.detail", journal.memo(), Figures.rupiah(amount), Dates.day(journal.effectiveDate()));
        add(Notice.done(title, detail, ways));
    }
}
