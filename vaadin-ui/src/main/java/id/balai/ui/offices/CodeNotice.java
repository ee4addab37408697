package id.balai.ui.offices;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.balai.ui.shell.Notice;
import id.balai.ui.shell.Ways;

/** A code, shown this once, with the paper to print. */
final class CodeNotice {
    private CodeNotice() {}

    static Notice of(String title, String detail, String code) {
        var shown = new Paragraph(code);
        shown.addClassNames("strong", "printed-code");
        var print = Ways.quietLink("/undangan/" + code + "/slip", text("code.print"));
        print.setTarget("_blank");
        return Notice.done(title, detail, shown, new Div(print));
    }
}
