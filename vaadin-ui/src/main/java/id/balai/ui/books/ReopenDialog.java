package id.balai.ui.books;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import id.balai.ui.shell.Ways;
import java.util.function.Consumer;

/** Opening a closed month again: only with a reason, which stays. */
class ReopenDialog extends Dialog {
    private static final int LONGEST_REASON = 500;

    private final TextArea why = new TextArea(text("reopen.why"));

    ReopenDialog(String month, Consumer<String> reopen) {
        setHeaderTitle(text("reopen.title", month));
        why.setMaxLength(LONGEST_REASON);
        why.setWidthFull();
        why.setErrorMessage(text("reopen.why.missing"));
        why.addValueChangeListener(change -> why.setInvalid(false));
        add(new Paragraph(text("reopen.detail")), why);
        var reopening = Ways.quiet(text("reopen.do"), click -> {
            why.setInvalid(why.getValue().isBlank());
            if (why.isInvalid()) return;
            close();
            reopen.accept(why.getValue().strip());
        });
        reopening.addClassName("danger");
        getFooter().add(Ways.quiet(text("cancel"), click -> close()), reopening);
    }
}
