package id.balai.ui.learn;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import id.balai.identity.AccessTokens;
import id.balai.identity.CurrentPerson;
import id.balai.ui.shell.Card;
import id.balai.ui.shell.PageHead;
import id.balai.ui.shell.SeatChoice;
import id.balai.ui.shell.Seats;
import id.balai.ui.shell.Shell;
import id.balai.ui.shell.SignOut;
import id.balai.ui.shell.Small;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.time.InstantSource;

/** Who one is to the house: name, offices, and the tokens programs use in one's name. */
@PermitAll
@Route(value = "profil", layout = Shell.class)
public class ProfileView extends Div implements HasDynamicTitle {
    @Inject
    public ProfileView(CurrentPerson person, Seats seats, AccessTokens tokens, SignOut signOut, InstantSource clock) {
        addClassName("stack");
        var who = Card.titled(person.name(), new Small(text("profile.username", person.username())));
        seats.held().forEach(seat -> who.add(new Small(seat.words())));
        if (seats.held().size() > 1) who.add(new SeatChoice(seats));
        who.add(signOut);
        add(new PageHead(text("profile.crumb"), text("nav.profile")), who);
        add(new TokensCard(tokens, person.account(), clock));
    }

    @Override
    public String getPageTitle() {
        return text("title", text("nav.profile"));
    }
}
