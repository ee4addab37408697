package id.balai.ui.learn;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import id.balai.identity.CurrentPerson;
import id.balai.identity.PlatformRole;
import id.balai.region.Zones;
import id.balai.ui.shell.Card;
import id.balai.ui.shell.PageHead;
import id.balai.ui.shell.Seat;
import id.balai.ui.shell.Seats;
import id.balai.ui.shell.Shell;
import id.balai.ui.shell.Small;
import id.balai.ui.shell.Ways;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;

/** Where everyone starts: the one next step, what it opens, and the rooms of one's offices. */
@PermitAll
@Route(value = "", layout = Shell.class)
public class HomeView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final CurrentPerson person;
    private final Seats seats;
    private final Studies studies;
    private final InstantSource clock;

    @Inject
    public HomeView(CurrentPerson person, Seats seats, Studies studies, InstantSource clock) {
        this.person = person;
        this.seats = seats;
        this.studies = studies;
        this.clock = clock;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var held = seats.held();
        add(new PageHead(standing(held), greeting()));
        if (person.is(PlatformRole.TRAINER)) add(room("home.teach", "/app/ajar"));
        if (person.is(PlatformRole.OFFICIAL)) add(room("home.oversight", "/app/awasi"));
        if (person.is(PlatformRole.ADMIN)) add(room("home.accounts", "/app/akun"));
        if (person.is(PlatformRole.POLICY_OFFICER)) add(room("home.policy", "/app/kebijakan"));
        studies.of(person.id(), held).forEach(study -> add(new StudyCards(study)));
        held.forEach(seat -> add(cooperative(seat)));
    }

    private String greeting() {
        var hour = clock.instant().atZone(Zones.WIB).getHour();
        var part = hour < 10 ? "morning" : hour < 15 ? "noon" : hour < 18 ? "afternoon" : "evening";
        return text("greeting." + part, name());
    }

    private String name() {
        var first = person.name().split(" ", 2)[0];
        return person.salutation().isEmpty() ? person.name() : person.salutation() + " " + first;
    }

    private static String standing(List<Seat> held) {
        if (held.isEmpty()) return text("home.standing");
        return held.stream().map(Seat::words).collect(Collectors.joining(", "));
    }

    private static Card room(String key, String href) {
        return Card.titled(text(key), new Small(text(key + ".detail")), Ways.mainLink(href, text(key + ".open")));
    }

    private static Card cooperative(Seat seat) {
        var ways = new Div(
                Ways.quietLink(seat.path() + "/jurnal", text("nav.journal")),
                Ways.quietLink(seat.path() + "/buku", text("nav.books")),
                Ways.quietLink(seat.path(), text("nav.summary")));
        ways.addClassName("row");
        return Card.titled(
                seat.cooperative().name(),
                new Small(text("office", seat.office().role())),
                ways);
    }

    @Override
    public String getPageTitle() {
        return text("title", text("nav.home"));
    }
}
