package id.balai.ui.books;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.html.H2;
import id.balai.authorization.Basis;
import id.balai.ledger.Authorisation;
import id.balai.ui.shell.Card;
import id.balai.ui.shell.Small;
import java.util.UUID;
import java.util.function.Function;

/** By what authority a journal was posted, as it was kept on that day. */
class AuthorityKept extends Card {
    AuthorityKept(Authorisation kept, Function<UUID, String> name) {
        addClassName("authority");
        add(new H2(text("authority.kept")));
        if (kept.basis() != null) tell(kept.basis());
        if (kept.approvedBy() != null)
            add(new Small(text(
                    kept.supervised() ? "authority.signedBy" : "authority.approvedBy", name.apply(kept.approvedBy()))));
        if (kept.supervised()) add(new Small(text("authority.supervised")));
        if (kept.approvedOn() != null)
            add(new Small(text(
                    "authority.office",
                    text("office", kept.approvedOn().role()),
                    kept.approvedOn().decision())));
        if (kept.migrationGrant() != null) add(new Small(text("authority.migration")));
        if (kept.policy() != null) add(new Small(text("authority.policy", kept.policy())));
    }

    private void tell(Basis basis) {
        add(new Small(text("authority.office", text("office", basis.role()), basis.decision())));
        if (basis.certificateNumber() != null) add(new Small(text("authority.certificate", basis.certificateNumber())));
        if (basis.limitPerJournal() != null)
            add(new Small(text("authority.limit", basis.limitPerJournal().toString())));
    }
}
