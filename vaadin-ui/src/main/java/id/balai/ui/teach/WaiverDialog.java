package id.balai.ui.teach;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import id.balai.launch.ContentUnit;
import id.balai.ui.shell.Ways;
import java.util.List;

/** Lets one learner off a unit: who, and why. It stays open, with what was typed, until that is done. */
class WaiverDialog extends Dialog {
    private static final int LONGEST = 500;

    /** What is done with the learner's user name and the reason. */
    @FunctionalInterface
    interface Waive {
        void learner(String username, String why);
    }

    WaiverDialog(ContentUnit unit, Waive waive) {
        setHeaderTitle(text("waiver.title", unit.title()));
        var username = field("waiver.who");
        username.setHelperText(text("waiver.who.help"));
        var why = field("why");
        why.setHelperText(text("waiver.why.help"));
        var inOrder = new Div(new Paragraph(text("waiver.detail")), username, why);
        inOrder.addClassName("stack");
        add(inOrder);
        var acting = Ways.quiet(text("waiver.do"), click -> {
            List.of(username, why)
                    .forEach(field -> field.setInvalid(field.getValue().isBlank()));
            if (username.isInvalid() || why.isInvalid()) return;
            waive.learner(username.getValue(), why.getValue());
            close();
        });
        getFooter().add(Ways.quiet(text("cancel"), click -> close()), acting);
    }

    private static TextField field(String key) {
        var field = new TextField(text(key));
        field.setMaxLength(LONGEST);
        field.setWidthFull();
        field.setErrorMessage(text("waiver.missing"));
        return field;
    }
}
