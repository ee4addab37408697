package id.balai.ui.cooperative;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import id.balai.books.JournalEntry;
import id.balai.books.JournalLine;
import id.balai.ui.shell.Card;
import id.balai.ui.shell.Chip;
import id.balai.ui.shell.DataTable;
import id.balai.ui.shell.Dates;
import id.balai.ui.shell.Figures;
import id.balai.ui.shell.Small;
import java.util.List;

/** A journal as it stands in the book, with who recorded it and when. */
class JournalCard extends Card {
    JournalCard(JournalEntry journal, String recordedBy) {
        addClassName("journal");
        var head = new Div(new H2(text("journal.numbered", journal.number(), journal.memo())));
        head.addClassNames("row", "spread");
        if (journal.reverses() != null) head.add(Chip.info(text("journal.isReversal")));
        if (journal.reversedBy() != null) head.add(Chip.refused(text("journal.reversed")));
        add(
                head,
                new Small(text(
                        "journal.recorded",
                        Dates.day(journal.effectiveDate()),
                        recordedBy,
                        Dates.moment(journal.recordedAt()))),
                lines(journal.lines()));
    }

    private static DataTable<JournalLine> lines(List<JournalLine> lines) {
        return new DataTable<JournalLine>(text("journal.lines"))
                .words(text("line.account"), line -> line.account() + " " + line.name())
                .words(text("line.member"), line -> line.member() == null ? "" : line.member())
                .number(text("line.debit"), line -> Figures.side(line.debit()))
                .number(text("line.credit"), line -> Figures.side(line.credit()))
                .rows(lines);
    }
}
