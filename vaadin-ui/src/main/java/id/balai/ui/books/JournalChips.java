package id.balai.ui.books;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import id.balai.books.JournalEntry;
import id.balai.ui.shell.Chip;

/** What became of a journal, in a word or two. */
class JournalChips extends Div {
    JournalChips(JournalEntry journal) {
        addClassName("row");
        if (journal.reverses() != null) add(Chip.info(text("journal.isReversal")));
        if (journal.reversedBy() != null) add(Chip.refused(text("journal.reversed")));
    }
}
