package id.balai.ui.books;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import id.balai.books.JournalEntry;
import id.balai.membership.Cooperative;
import id.balai.ui.shell.Card;
import id.balai.ui.shell.Dates;
import id.balai.ui.shell.Figures;
import id.balai.ui.shell.Small;
import id.balai.ui.shell.Ways;

/** A journal as it stands in the book, with who recorded it and when; its head opens it. */
class JournalCard extends Card {
    JournalCard(Cooperative cooperative, JournalEntry journal, String recordedBy) {
        addClassName("journal");
        var way = Ways.plainLink(
                Ledgers.journal(cooperative, journal.id()),
                text("journal.numbered", Figures.number(journal.number()), journal.memo()));
        var head = new Div(new H2(way), new JournalChips(journal));
        head.addClassNames("row", "spread");
        add(
                head,
                new Small(text(
                        "journal.recorded",
                        Dates.day(journal.effectiveDate()),
                        recordedBy,
                        Dates.moment(journal.recordedAt()))),
                new JournalLines(cooperative, journal));
    }
}
