package id.balai.ui.shell;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import id.balai.identity.CurrentPerson;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The frame of the desk: who you are and in which office, where you may go, and the page you are on. */
public class Shell extends Div implements RouterLayout, AfterNavigationObserver {
    private final Main page = new Main();
    private final Map<Anchor, Place> links = new HashMap<>();

    @Inject
    public Shell(CurrentPerson person, Seats seats, Places places, SignOut signOut) {
        addClassName("shell");
        page.setId("isi");
        page.getElement().setAttribute("tabindex", "-1");
        add(skip(), side(person, seats, places, signOut), page, below(places.onThePhone()));
    }

    private static Anchor skip() {
        var skip = new Anchor("#isi", text("nav.skip"));
        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        return skip;
    }

    private Aside side(CurrentPerson person, Seats seats, Places places, SignOut signOut) {
        var brand = new Anchor("/app/", text("brand"));
        brand.addClassName("brand");
        var nav = new Nav();
        nav.setAriaLabel(text("nav.label"));
        places.onTheDesk().forEach((title, group) -> nav.add(new H2(title), list(group)));
        var side = new Aside(brand);
        if (seats.held().size() > 1) side.add(new SeatChoice(seats));
        side.add(nav, who(person, seats), signOut);
        side.addClassName("side");
        return side;
    }

    private UnorderedList list(List<Place> places) {
        return new UnorderedList(
                places.stream().map(place -> new ListItem(linkTo(place))).toArray(ListItem[]::new));
    }

    private Nav below(List<Place> places) {
        var below = new Nav(places.stream().map(this::linkTo).toArray(Component[]::new));
        below.addClassName("below");
        below.setAriaLabel(text("nav.phone"));
        return below;
    }

    private Anchor linkTo(Place place) {
        var link = place.link();
        links.put(link, place);
        return link;
    }

    private static Div who(CurrentPerson person, Seats seats) {
        var name = new Span(person.name());
        name.addClassName("strong");
        var who = new Div(name);
        var held = seats.held();
        if (held.size() == 1) who.add(new Small(held.get(0).words()));
        who.addClassName("who");
        return who;
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        page.removeAll();
        if (content != null) page.getElement().appendChild(content.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var here = "/app/" + event.getLocation().getPath();
        links.forEach((link, place) -> {
            if (place.holds(here)) link.getElement().setAttribute("aria-current", "page");
            else link.getElement().removeAttribute("aria-current");
        });
    }
}
