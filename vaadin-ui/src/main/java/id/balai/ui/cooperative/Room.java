package id.balai.ui.cooperative;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import id.balai.membership.Cooperative;
import id.balai.web.WrittenId;
import java.util.UUID;

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

    /** What the address names by an id behind this parameter; the page that is not there for what is none. */
    protected static UUID asked(BeforeEnterEvent event, String parameter) {
        return WrittenId.of(parameter, event.getRouteParameters().get(parameter).orElse(""));
    }

    public static String path(Cooperative cooperative) {
        return "/app/koperasi/" + cooperative.villageCode();
    }

    @Override
    public String getPageTitle() {
        return text("title", text(title));
    }
}
