package id.balai.ui.cooperative;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.html.H2;
import id.balai.authorization.Basis;
import id.balai.authorization.Decision;
import id.balai.ui.shell.Card;
import id.balai.ui.shell.Small;

/** By what authority the journal will be recorded, before it is; and when its amount asks for a second person. */
class AuthorityCard extends Card {
    private final Decision decision;
    private final Small above = new Small("");
    private boolean needsSecond;

    AuthorityCard(Decision decision) {
        this.decision = decision;
        addClassName("authority");
        above.addClassName("above");
        add(new H2(text(mayPost() ? "authority" : "draft.title")));
        if (!mayPost()) add(new Small(text("draft.final")));
        else if (decision.basis() != null) tell(decision.basis());
        decision.obligations().forEach(also -> add(new Small(text("obligation", also))));
        add(above);
        with(0);
    }

    private void tell(Basis basis) {
        add(new Small(text("authority.office", text("office", basis.role()), basis.decision())));
        if (basis.certificateNumber() != null) add(new Small(text("authority.certificate", basis.certificateNumber())));
        if (basis.limitPerJournal() != null)
            add(new Small(text("authority.limit", basis.limitPerJournal().toString())));
    }

    final void with(long amount) {
        var limit = decision.basis() == null ? null : decision.basis().limitPerJournal();
        var aboveLimit = mayPost() && limit != null && amount > limit.amount();
        needsSecond = aboveLimit || (mayPost() && !decision.obligations().isEmpty());
        above.setText(aboveLimit ? text("authority.above") : "");
        above.setVisible(aboveLimit);
    }

    final boolean mayPost() {
        return decision.allowed();
    }

    boolean needsSecond() {
        return needsSecond;
    }
}
