package id.balai.ui.shell;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import id.balai.app.SignedInBrowser;
import jakarta.inject.Inject;

/** The way out: the session ends here and now, also on a shared phone. */
public class SignOut extends Div {
    private final SignedInBrowser browser;

    @Inject
    public SignOut(SignedInBrowser browser) {
        this.browser = browser;
        addClassName("leave");
        var button = new NativeButton(text("nav.signOut"), click -> leave());
        button.getElement().insertChild(0, Glyph.OUT.draw().getElement());
        add(button);
    }

    private void leave() {
        UI.getCurrent().getPage().setLocation("/masuk");
        browser.end(
                VaadinServletRequest.getCurrent().getHttpServletRequest(),
                VaadinServletResponse.getCurrent().getHttpServletResponse());
    }
}
