package id.balai.ui.offices;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import id.balai.appointments.HouseInvitation;
import id.balai.appointments.HouseInvitations;
import id.balai.identity.PlatformRole;
import id.balai.ui.shell.Card;
import id.balai.ui.shell.DataTable;
import id.balai.ui.shell.Dates;
import id.balai.ui.shell.Notice;
import id.balai.ui.shell.Small;
import id.balai.ui.shell.Ways;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Inviting somebody to a role in the house, and the invitations nobody has accepted yet. */
class HouseCard extends Card {
    private final HouseInvitations invitations;
    private final UUID admin;
    private final Consumer<Notice> said;
    private final TextField name = new TextField(text("invite.name"));
    private final Select<PlatformRole> role = new Select<>();
    private final TextField region = new TextField(text("house.region"));
    private final TextField decision = new TextField(text("officer.decision"));

    HouseCard(HouseInvitations invitations, UUID admin, Consumer<Notice> said) {
        this.invitations = invitations;
        this.admin = admin;
        this.said = said;
        role.setLabel(text("accounts.roles"));
        role.setItems(PlatformRole.values());
        role.setItemLabelGenerator(each -> text("platform", each));
        role.setValue(PlatformRole.TRAINER);
        region.setHelperText(text("house.region.example"));
        decision.setPlaceholder(text("house.decision.example"));
        var form = new Div(name, role, region, decision);
        form.addClassNames("fields", "term-fields");
        add(new H2(text("house.title")), new Small(text("invite.detail")), form);
        add(Ways.main(text("invite.do"), click -> invite()));
        var open = invitations.open(admin);
        if (!open.isEmpty()) add(table(open));
    }

    private void invite() {
        var code = invitations.invite(
                admin, name.getValue(), role.getValue(), region.getValue().strip(), decision.getValue());
        said.accept(CodeNotice.of(text("invite.made"), text("invite.made.detail", name.getValue()), code));
    }

    private DataTable<HouseInvitation> table(List<HouseInvitation> open) {
        return new DataTable<HouseInvitation>(text("invite.open"))
                .words(text("officer.name"), HouseInvitation::named)
                .words(text("accounts.roles"), invitation -> text("platform", invitation.role()))
                .words(text("accounts.region"), HouseInvitation::region)
                .words(
                        text("invite.until"),
                        invitation -> Dates.moment(invitation.standing().validUntil()))
                .cell(text("officer.way"), this::withdrawing)
                .rows(open);
    }

    private Component withdrawing(HouseInvitation invitation) {
        var button = Ways.quiet(text("invite.withdraw"), click -> {
            invitations.withdraw(admin, invitation);
            said.accept(Notice.done(text("invite.withdrawn"), text("invite.withdrawn.detail")));
        });
        button.setAriaLabel(text("invite.withdrawNamed", invitation.named()));
        return button;
    }
}
