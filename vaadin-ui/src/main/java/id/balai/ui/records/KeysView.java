package id.balai.ui.records;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import id.balai.custody.CredentialOffice;
import id.balai.custody.Organisations;
import id.balai.identity.CurrentPerson;
import id.balai.ui.shell.Notice;
import id.balai.ui.shell.PageHead;
import id.balai.ui.shell.Shell;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which systems write and read learning records, by which keys; the administrator issues and ends them. */
@RolesAllowed("ADMIN")
@Route(value = "kunci-catatan", layout = Shell.class)
public class KeysView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final UUID admin;
    private final CredentialOffice credentials;
    private final Organisations organisations;

    @Inject
    public KeysView(CurrentPerson person, CredentialOffice credentials, Organisations organisations) {
        this.admin = person.id();
        this.credentials = credentials;
        this.organisations = organisations;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(null);
    }

    private void show(@Nullable Notice said) {
        removeAll();
        var all = organisations.all(admin);
        add(new PageHead(text("keys.crumb"), text("nav.recordKeys")));
        if (said != null) add(said.shown());
        add(
                new KeysCard(credentials, admin, all, this::show),
                new IssueCard(credentials, admin, all, this::show),
                new OrganisationsCard(organisations, admin, all, this::show));
    }

    @Override
    public String getPageTitle() {
        return text("title", text("nav.recordKeys"));
    }
}
