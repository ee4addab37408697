package id.balai.ui.shell;

import com.vaadin.flow.component.html.Anchor;

/** The way back to where everyone starts. */
final class Home {
    private Home() {}

    static Anchor way() {
        return Ways.quietLink("/app/", Texts.text("toHome"));
    }
}
