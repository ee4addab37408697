package id.balai.ui.shell;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Asks once more before something goes that must be made anew. */
public class SureDialog extends Dialog {
    public SureDialog(String title, String detail, String act, Runnable done) {
        setHeaderTitle(title);
        add(new Paragraph(detail));
        var acting = Ways.quiet(act, click -> {
            close();
            done.run();
        });
        acting.addClassName("danger");
        getFooter().add(Ways.quiet(text("cancel"), click -> close()), acting);
    }
}
