package id.balai.ui.records;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.router.Route;
import id.balai.custody.CredentialOffice;
import id.balai.custody.Organisations;
import id.balai.identity.CurrentPerson;
import id.balai.ui.shell.HousePage;
import id.balai.ui.shell.Shell;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.UUID;

/** Which systems write and read learning records, by which keys; the administrator issues and ends them. */
@RolesAllowed("ADMIN")
@Route(value = "kunci-catatan", layout = Shell.class)
public class KeysView extends HousePage {
    private final UUID admin;
    private final CredentialOffice credentials;
    private final Organisations organisations;

    @Inject
    public KeysView(CurrentPerson person, CredentialOffice credentials, Organisations organisations) {
        super("nav.recordKeys");
        this.admin = person.id();
        this.credentials = credentials;
        this.organisations = organisations;
    }

    @Override
    protected String whereabouts() {
        return text("keys.crumb");
    }

    @Override
    protected void furnish() {
        var all = organisations.all(admin);
        add(
                new KeysCard(credentials, admin, all, this::show),
                new IssueCard(credentials, admin, all, this::show),
                new OrganisationsCard(organisations, admin, all, this::show));
    }
}
