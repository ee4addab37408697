package id.balai.ui.cooperative;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import id.balai.books.JournalEntry;
import id.balai.ui.shell.Card;
import id.balai.ui.shell.Chip;
import id.balai.ui.shell.Figures;
import id.balai.ui.shell.Small;
import id.balai.ui.shell.Ways;
import java.util.Optional;
import java.util.function.Consumer;

/** Writing down what was found, perhaps about a journal one came from. */
class FindingForm extends Card {
    private static final int LONGEST = 2000;

    FindingForm(Optional<JournalEntry> about, Consumer<String> write) {
        var words = new TextArea(text("finding.words"));
        words.setMaxLength(LONGEST);
        words.setHelperText(text("finding.example"));
        words.setErrorMessage(text("finding.missing"));
        words.addValueChangeListener(change -> words.setInvalid(false));
        add(new H2(text("finding.write")), new Small(text("finding.reads")));
        about.ifPresent(
                journal -> add(Chip.info(text("finding.about", Figures.number(journal.number()), journal.memo()))));
        var actions = new Div(Ways.main(text("finding.do"), click -> {
            words.setInvalid(words.getValue().isBlank());
            if (!words.isInvalid()) write.accept(words.getValue());
        }));
        actions.addClassName("act");
        add(words, actions);
    }
}
