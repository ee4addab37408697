package id.balai.ui.shell;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import id.balai.refusal.Refusal;
import id.balai.web.Problem;
import id.balai.web.RefusalTexts;
import jakarta.annotation.security.PermitAll;

/** The page shown instead of one that was refused. */
@PermitAll
@ParentLayout(Shell.class)
public class RefusedPage extends Div implements HasErrorParameter<Refusal>, HasDynamicTitle {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Refusal> refused) {
        var refusal = refused.getException();
        var words = RefusalTexts.describe(refusal, Texts.INDONESIAN);
        add(Notice.refused(words.title(), words.detail(), new Small(words.remedy()), Home.way()));
        return Problem.status(refusal.kind());
    }

    @Override
    public String getPageTitle() {
        return text("title", text("refused.page"));
    }
}
