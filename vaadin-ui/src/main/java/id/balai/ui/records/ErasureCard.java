package id.balai.ui.records;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import id.balai.custody.Erasures;
import id.balai.ui.shell.Card;
import id.balai.ui.shell.Notice;
import id.balai.ui.shell.Small;
import id.balai.ui.shell.Ways;
import id.balai.ui.shell.WhyDialog;
import java.util.UUID;
import java.util.function.Consumer;

/** Takes a person out of the records: first how much there is, then, with the reason, for good. */
class ErasureCard extends Card {
    private final Erasures erasures;
    private final UUID admin;
    private final Consumer<Notice> said;
    private final TextField whom = new TextField(text("erasure.whom"));
    private final Div found = new Div();

    ErasureCard(Erasures erasures, UUID admin, Consumer<Notice> said) {
        this.erasures = erasures;
        this.admin = admin;
        this.said = said;
        whom.setHelperText(text("erasure.whom.example"));
        var form = new Div(whom, Ways.quiet(text("erasure.look"), click -> look()));
        form.addClassName("search");
        add(new H2(text("erasure.title")), new Small(text("erasure.detail")), form, found);
    }

    private void look() {
        found.removeAll();
        if (whom.getValue().isBlank()) return;
        var about = erasures.about(admin, whom.getValue());
        found.add(new Paragraph(text("erasure.found", about.statements(), about.documents())));
        var way = Ways.quiet(text("erasure.do"), click -> ask());
        way.addClassName("danger");
        found.add(way);
    }

    private void ask() {
        var who = whom.getValue();
        new WhyDialog(text("erasure.ask", who), text("erasure.ask.detail"), text("erasure.do"), why -> {
                    var erased = erasures.erase(admin, who, why);
                    said.accept(Notice.done(
                            text("erasure.done"),
                            text("erasure.done.detail", erased.found().statements(), erased.pseudonym())));
                })
                .open();
    }
}
