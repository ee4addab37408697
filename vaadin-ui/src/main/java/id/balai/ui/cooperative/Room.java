package id.balai.ui.cooperative;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import id.balai.membership.Cooperative;

/** A page of one cooperative, which its address names by village. */
public abstract class Room extends Div implements BeforeEnterObserver, HasDynamicTitle {
    public static final String AT = "koperasi/:village/";

    private final String title;

    protected Room(String title) {
        this.title = title;
        addClassName("stack");
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        enter(event.getRouteParameters().get("village").orElse(""), event);
    }

    /** Asks for entry and furnishes the room. */
    protected abstract void enter(String village, BeforeEnterEvent event);

    public static String path(Cooperative cooperative) {
        return "/app/koperasi/" + cooperative.villageCode();
    }

    @Override
    public String getPageTitle() {
        return text("title", text(title));
    }
}
