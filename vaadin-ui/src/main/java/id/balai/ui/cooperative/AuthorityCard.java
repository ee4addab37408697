package id.balai.ui.cooperative;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.html.H2;
import id.balai.authorization.Basis;
import id.balai.authorization.Decision;
import id.balai.ui.shell.Card;
import id.balai.ui.shell.Small;

/** By what authority the journal will be recorded, before it is. */
class AuthorityCard extends Card {
    AuthorityCard(Decision decision) {
        addClassName("authority");
        add(new H2(text("authority")));
        if (decision.basis() != null) tell(decision.basis());
        decision.obligations().forEach(also -> add(new Small(text("obligation", also))));
    }

    private void tell(Basis basis) {
        add(new Small(text("authority.office", text("office", basis.role()), basis.decision())));
        if (basis.certificateNumber() != null) add(new Small(text("authority.certificate", basis.certificateNumber())));
        if (basis.limitPerJournal() != null)
            add(new Small(text("authority.limit", basis.limitPerJournal().toString())));
    }
}
