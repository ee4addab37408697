package id.balai.ui.shell;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import id.balai.refusal.Refusal;
import id.balai.web.RefusalTexts;

/** A no over the page one is on: what happened and what to do about it. */
class NoDialog extends Dialog {
    private NoDialog(String title, String detail, String remedy) {
        setHeaderTitle(title);
        add(new Paragraph(detail));
        if (!remedy.isEmpty()) add(new Paragraph(remedy));
        getFooter().add(Ways.main(text("understood"), click -> close()));
    }

    static NoDialog of(Refusal refusal) {
        var words = RefusalTexts.describe(refusal, Texts.INDONESIAN);
        return new NoDialog(words.title(), words.detail(), words.remedy());
    }

    static NoDialog failure() {
        return new NoDialog(text("failure.title"), text("failure.detail"), "");
    }
}
