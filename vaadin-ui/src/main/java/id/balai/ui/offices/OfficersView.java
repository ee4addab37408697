package id.balai.ui.offices;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import id.balai.appointments.Appointments;
import id.balai.appointments.Invitation;
import id.balai.appointments.Invitations;
import id.balai.appointments.Mentoring;
import id.balai.appointments.Recoveries;
import id.balai.identity.Accounts;
import id.balai.membership.Cooperative;
import id.balai.membership.Cooperatives;
import id.balai.membership.Office;
import id.balai.membership.OfficeRole;
import id.balai.ui.cooperative.Room;
import id.balai.ui.cooperative.Visits;
import id.balai.ui.shell.Card;
import id.balai.ui.shell.DataTable;
import id.balai.ui.shell.Dates;
import id.balai.ui.shell.Figures;
import id.balai.ui.shell.Notice;
import id.balai.ui.shell.PageHead;
import id.balai.ui.shell.Shell;
import id.balai.ui.shell.Small;
import id.balai.ui.shell.Ways;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The officers of a cooperative with their terms; giving offices, inviting, helping back; and the line of every grant. */
@PermitAll
@Route(value = Room.AT + "pengurus", layout = Shell.class)
public class OfficersView extends Room {
    private final Visits visits;
    private final Cooperatives cooperatives;
    private final Appointments appointments;
    private final Invitations invitations;
    private final Recoveries recoveries;
    private final Mentoring mentoring;
    private final Accounts accounts;

    @Inject
    public OfficersView(
            Visits visits,
            Cooperatives cooperatives,
            Appointments appointments,
            Invitations invitations,
            Recoveries recoveries,
            Mentoring mentoring,
            Accounts accounts) {
        super("nav.officers");
        this.visits = visits;
        this.cooperatives = cooperatives;
        this.appointments = appointments;
        this.invitations = invitations;
        this.recoveries = recoveries;
        this.mentoring = mentoring;
        this.accounts = accounts;
    }

    @Override
    protected void enter(String village, BeforeEnterEvent event) {
        show(cooperatives.getByVillage(village), null);
    }

    private void show(Cooperative cooperative, @Nullable Notice said) {
        removeAll();
        var officers = appointments.officers(visits.visitor(), cooperative.id());
        var gives = appointments.gives(visits.visitor(), cooperative.id());
        var now = officers.stream()
                .filter(office -> office.isHeldOn(visits.today()))
                .count();
        add(new PageHead(text("officers.crumb", cooperative.name(), Figures.number(now)), text("nav.officers")));
        if (said != null) add(said.shown());
        add(table(cooperative, officers, gives));
        if (!gives.isEmpty()) add(invite(cooperative, gives), appoint(cooperative, gives));
        var open = invitations.open(visits.visitor(), cooperative.id());
        if (!open.isEmpty()) add(open(cooperative, open));
        add(mentor(cooperative), recoveries(cooperative));
        add(new GrantsCard(appointments.grants(visits.visitor(), cooperative.id()), accounts::names));
    }

    private OfficersTable table(Cooperative cooperative, List<Office> officers, Set<OfficeRole> gives) {
        var names =
                accounts.names(officers.stream().map(Office::person).distinct().toList());
        return new OfficersTable(officers, names, visits.today(), gives, (office, why) -> {
            appointments.end(visits.visitor(), cooperative.id(), office.id(), visits.today(), why);
            show(cooperative, Notice.done(text("officer.ended"), text("officer.ended.detail")));
        });
    }

    private Card invite(Cooperative cooperative, Set<OfficeRole> gives) {
        var fields = new TermFields(text("invite.name"), gives, visits.today());
        return Card.titled(
                text("invite.title"), new Small(text("invite.detail")), fields, Ways.main(text("invite.do"), click -> {
                    var code = invitations.invite(visits.visitor(), cooperative.id(), fields.whom(), fields.term());
                    show(
                            cooperative,
                            CodeNotice.of(text("invite.made"), text("invite.made.detail", fields.whom()), code));
                }));
    }

    private Card appoint(Cooperative cooperative, Set<OfficeRole> gives) {
        var fields = new TermFields(text("appoint.username"), gives, visits.today());
        return Card.titled(
                text("appoint.title"),
                new Small(text("appoint.detail")),
                fields,
                Ways.quiet(text("appoint.do"), click -> {
                    var term = fields.term();
                    appointments.appoint(visits.visitor(), cooperative.id(), accounts.personOf(fields.whom()), term);
                    show(
                            cooperative,
                            Notice.done(
                                    text("appoint.made"),
                                    text("appoint.made.detail", fields.whom(), text("office", term.role()))));
                }));
    }

    private Card open(Cooperative cooperative, List<Invitation> open) {
        return new Card(
                new H2(text("invite.open")),
                new DataTable<Invitation>(text("invite.open"))
                        .words(text("officer.name"), Invitation::named)
                        .words(
                                text("officer.role"),
                                invitation -> text("office", invitation.term().role()))
                        .words(
                                text("invite.until"),
                                invitation -> Dates.moment(invitation.standing().validUntil()))
                        .cell(text("officer.way"), invitation -> withdrawing(cooperative, invitation))
                        .rows(open));
    }

    private Component withdrawing(Cooperative cooperative, Invitation invitation) {
        var button = Ways.quiet(text("invite.withdraw"), click -> {
            invitations.withdraw(visits.visitor(), cooperative.id(), invitation.id());
            show(cooperative, Notice.done(text("invite.withdrawn"), text("invite.withdrawn.detail")));
        });
        button.setAriaLabel(text("invite.withdrawNamed", invitation.named()));
        return button;
    }

    private MentorCard mentor(Cooperative cooperative) {
        var now = mentoring
                .mentorOf(cooperative.id())
                .map(mentor -> text("mentor.now", accounts.get(mentor.person()).fullName(), Dates.day(mentor.to())))
                .orElse("");
        var card = new MentorCard(now);
        if (!now.isEmpty() || !mentoring.mayName(visits.visitor(), cooperative.id())) return card;
        return card.with((username, days, letter) -> {
            var mentor = accounts.personOf(username);
            var office = mentoring.name(visits.visitor(), cooperative.id(), mentor, days, letter);
            show(cooperative, Notice.done(text("mentor.named"), text("mentor.named.detail", Dates.day(office.to()))));
        });
    }

    private RecoveriesCard recoveries(Cooperative cooperative) {
        return new RecoveriesCard(
                recoveries,
                visits.visitor(),
                recoveries.waitingIn(visits.visitor(), cooperative.id()),
                accounts::names,
                said -> show(cooperative, said));
    }
}
