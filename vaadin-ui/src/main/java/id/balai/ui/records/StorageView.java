package id.balai.ui.records;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.router.Route;
import id.balai.custody.Erasures;
import id.balai.custody.Imports;
import id.balai.custody.Organisations;
import id.balai.custody.Retention;
import id.balai.identity.CurrentPerson;
import id.balai.ui.shell.HousePage;
import id.balai.ui.shell.Shell;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.ScheduledExecutorService;

/** How long learning records are kept, taking a person out of them, and their leaving and arriving in bulk. */
@RolesAllowed("ADMIN")
@Route(value = "simpanan-catatan", layout = Shell.class)
public class StorageView extends HousePage {
    private final UUID admin;
    private final Retention retention;
    private final Erasures erasures;
    private final Organisations organisations;
    private final ImportDesk imports;

    @Inject
    public StorageView(
            CurrentPerson person,
            Retention retention,
            Erasures erasures,
            Organisations organisations,
            Imports imports,
            ScheduledExecutorService threads) {
        super("nav.recordStorage");
        this.admin = person.id();
        this.retention = retention;
        this.erasures = erasures;
        this.organisations = organisations;
        this.imports = new ImportDesk(imports, threads, person.id());
    }

    @Override
    protected String whereabouts() {
        return text("keys.crumb");
    }

    @Override
    protected void furnish() {
        add(
                new RetentionCard(retention, admin, this::show),
                new ErasureCard(erasures, admin, this::show),
                new TransferCard(imports, organisations.all(admin)));
    }
}
