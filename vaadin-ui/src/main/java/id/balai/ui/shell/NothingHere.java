package id.balai.ui.shell;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;

/** An address that leads nowhere, or to a page that is not for the one who asks: the answer never tells which. */
@PermitAll
@ParentLayout(Shell.class)
public class NothingHere extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> missing) {
        add(Notice.empty(text("nothing.title"), text("nothing.detail"), Home.way()));
        return 404;
    }

    @Override
    public String getPageTitle() {
        return text("title", text("nothing.title"));
    }
}
