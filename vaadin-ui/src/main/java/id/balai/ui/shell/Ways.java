package id.balai.ui.shell;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** Ways on from a page: one of them green, the others quiet; those that leave the desk are plain links. */
public final class Ways {
    private Ways() {}

    public static Button main(String words, ComponentEventListener<ClickEvent<Button>> done) {
        var button = new Button(words, done);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(click -> button.setEnabled(true));
        return button;
    }

    public static Button quiet(String words, ComponentEventListener<ClickEvent<Button>> done) {
        var button = new Button(words, done);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    /** The keys that do the same, told on the button itself. */
    public static void hint(Button button, String keys) {
        var hint = new Span(keys);
        hint.addClassName("hint");
        button.setSuffixComponent(hint);
    }

    /** The one green way on, as a link. */
    public static Anchor mainLink(String href, String words) {
        return link(href, words, "btn");
    }

    public static Anchor quietLink(String href, String words) {
        return link(href, words, "btn quiet");
    }

    public static Anchor plainLink(String href, String words) {
        return link(href, words, "way");
    }

    private static Anchor link(String href, String words, String look) {
        var anchor = new Anchor(href, words);
        anchor.addClassNames(look.split(" ", -1));
        anchor.setRouterIgnore(!href.startsWith("/app"));
        return anchor;
    }
}
