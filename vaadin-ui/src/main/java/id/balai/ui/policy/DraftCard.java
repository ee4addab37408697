package id.balai.ui.policy;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import id.balai.authorization.PolicyChange;
import id.balai.authorization.PolicyDraft;
import id.balai.authorization.PolicyEffect;
import id.balai.ui.shell.Card;
import id.balai.ui.shell.DayField;
import id.balai.ui.shell.Small;
import id.balai.ui.shell.Ways;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The next version being written: its changes, its day, its basis and reason. It is made only after its effect was seen. */
class DraftCard extends Card {
    /** What the draft asks of the house. */
    interface Work {
        PolicyEffect effect(List<PolicyChange> changes);

        void enact(PolicyDraft draft);
    }

    private static final int LONGEST_BASIS = 300;
    private static final int LONGEST_REASON = 500;

    private final int basedOn;
    private final Work work;
    private final List<PolicyChange> changes = new ArrayList<>();
    private final ChangeFields fields;
    private final Div listed = new Div();
    private final Div effect = new Div();
    private final DayField from = new DayField(text("policy.from"));
    private final TextField basis = new TextField(text("policy.legalBasis"));
    private final TextField why = new TextField(text("policy.why"));
    private final Button look = Ways.quiet(text("policy.look"), click -> look());
    private final Button enact;

    DraftCard(int basedOn, LocalDate earliest, List<String> competencies, Work work) {
        this.basedOn = basedOn;
        this.work = work;
        this.fields = new ChangeFields(competencies);
        this.enact = Ways.main(text("policy.enact", basedOn + 1), click -> enact());
        from.setMin(earliest);
        from.setValue(earliest);
        basis.setMaxLength(LONGEST_BASIS);
        basis.setPlaceholder(text("policy.legalBasis.example"));
        why.setMaxLength(LONGEST_REASON);
        var actions = new Div(look, enact, new Small(text("policy.enact.note")));
        actions.addClassName("act");
        var terms = new Div(from, basis, why);
        terms.addClassNames("fields", "policy-terms");
        add(new H2(text("policy.draft")), fields, Ways.quiet(text("policy.add"), click -> include()));
        add(listed, terms, effect, actions);
        list();
    }

    /** What cannot stand is refused now and not when all is written. */
    private void include() {
        var more = new ArrayList<>(changes);
        more.add(fields.change());
        work.effect(more);
        changes.add(fields.change());
        list();
    }

    private void list() {
        listed.removeAll();
        effect.removeAll();
        if (changes.isEmpty()) listed.add(new Small(text("policy.draft.empty")));
        changes.forEach(change -> listed.add(line(change)));
        look.setEnabled(!changes.isEmpty());
        enact.setVisible(false);
    }

    private Div line(PolicyChange change) {
        var words = ChangeWords.of(change);
        var remove = Ways.quiet(text("policy.remove"), click -> {
            changes.remove(change);
            list();
        });
        remove.setAriaLabel(text("policy.removeNamed", words));
        var line = new Div(new Span(words), remove);
        line.addClassNames("row", "spread");
        return line;
    }

    private void look() {
        effect.removeAll();
        effect.add(new EffectCard(work.effect(changes)));
        enact.setVisible(true);
    }

    private void enact() {
        work.enact(new PolicyDraft(basedOn, changes, day(), basis.getValue(), why.getValue()));
    }

    private LocalDate day() {
        return from.getValue() == null ? LocalDate.MIN : from.getValue();
    }
}
