package id.balai.ui.books;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import id.balai.ledger.Posted;
import id.balai.membership.Cooperative;
import id.balai.ui.cooperative.Room;
import id.balai.ui.shell.Figures;
import id.balai.ui.shell.Notice;
import id.balai.ui.shell.Ways;

/** The journal has been taken back, and where its mirror image stands. */
class ReversedNotice extends Div {
    ReversedNotice(Cooperative cooperative, Posted reversal) {
        var ways = new Div(
                Ways.mainLink(Room.path(cooperative) + "/jurnal", text("reversed.another")),
                Ways.quietLink(Ledgers.journal(cooperative, reversal.journal()), text("journal.reversal")));
        ways.addClassName("row");
        add(Notice.done(text("reversed", Figures.number(reversal.number())), text("reversed.detail"), ways));
    }
}
