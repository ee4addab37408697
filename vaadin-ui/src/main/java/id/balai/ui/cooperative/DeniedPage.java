package id.balai.ui.cooperative;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import id.balai.authorization.NotAuthorised;
import id.balai.ui.shell.PageHead;
import id.balai.ui.shell.Shell;
import jakarta.annotation.security.PermitAll;

/** The page shown instead of a room whose door stays shut, over the decision that shut it. */
@PermitAll
@ParentLayout(Shell.class)
public class DeniedPage extends Div implements HasErrorParameter<NotAuthorised>, HasDynamicTitle {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotAuthorised> denied) {
        addClassName("stack");
        add(new PageHead(text("denied.crumb"), text("denied.page")));
        add(new DeniedPanel(denied.getException().decision()));
        return 403;
    }

    @Override
    public String getPageTitle() {
        return text("title", text("denied.page"));
    }
}
