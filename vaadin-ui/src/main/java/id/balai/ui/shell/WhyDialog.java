package id.balai.ui.shell;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Something taken from somebody: only with a reason, which stays. */
public class WhyDialog extends Dialog {
    private static final int LONGEST_REASON = 500;

    public WhyDialog(String title, String detail, String act, Consumer<String> done) {
        setHeaderTitle(title);
        var why = new TextArea(text("why"));
        why.setMaxLength(LONGEST_REASON);
        why.setWidthFull();
        why.setErrorMessage(text("why.missing"));
        why.addValueChangeListener(change -> why.setInvalid(false));
        add(new Paragraph(detail), why);
        var acting = Ways.quiet(act, click -> {
            why.setInvalid(why.getValue().isBlank());
            if (why.isInvalid()) return;
            close();
            done.accept(why.getValue().strip());
        });
        acting.addClassName("danger");
        getFooter().add(Ways.quiet(text("cancel"), click -> close()), acting);
    }
}
