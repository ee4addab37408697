package id.balai.ui.cooperative;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import id.balai.membership.Cooperative;
import id.balai.ui.shell.Card;
import id.balai.ui.shell.Ways;

/** The way out for who may not post yet: a draft that somebody certified, or oneself once certified, can record. */
class UrgentCard extends Card {
    UrgentCard(Cooperative cooperative) {
        add(
                new H2(text("denied.urgent")),
                new Paragraph(text("denied.urgent.detail")),
                Ways.quietLink(Room.path(cooperative) + "/jurnal?draf=" + JournalView.NEW, text("draft.make")));
    }
}
