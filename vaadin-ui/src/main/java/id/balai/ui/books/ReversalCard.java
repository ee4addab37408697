package id.balai.ui.books;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import id.balai.authorization.Decision;
import id.balai.authorization.Verdict;
import id.balai.ui.cooperative.GuardList;
import id.balai.ui.shell.Card;
import id.balai.ui.shell.DayField;
import id.balai.ui.shell.Small;
import id.balai.ui.shell.Ways;
import java.time.LocalDate;
import java.util.UUID;

/** Taking a journal back: asked for first, then dated and given a reason, then done. */
class ReversalCard extends Card {
    private static final int LONGEST_REASON = 500;

    /** What happens when somebody means it. */
    interface Reversal {
        void carryOut(String key, String why, LocalDate on);
    }

    private final String key = UUID.randomUUID().toString();
    private final LocalDate today;
    private final Reversal reversal;
    private final DayField day = new DayField(text("reverse.day"));
    private final TextArea why = new TextArea(text("reverse.why"));

    ReversalCard(Decision decision, LocalDate today, Reversal reversal) {
        this.today = today;
        this.reversal = reversal;
        add(new H2(text("reverse.title")), new Small(text("reverse.detail")));
        if (decision.verdict() == Verdict.ALLOW_WITH) add(new Small(text("reverse.above")));
        if (decision.allowed()) add(Ways.quiet(text("reverse.begin"), click -> ask()));
        else add(new GuardList(decision));
    }

    private void ask() {
        removeAll();
        day.setValue(today);
        day.setMax(today);
        why.setMaxLength(LONGEST_REASON);
        why.setHelperText(text("reverse.why.example"));
        why.setErrorMessage(text("reverse.why.missing"));
        why.addValueChangeListener(change -> why.setInvalid(false));
        var fields = new Div(day, why);
        fields.addClassName("fields");
        var actions = new Div(
                Ways.main(text("reverse.do"), click -> carryOut()),
                Ways.quiet(text("cancel"), click -> setVisible(false)));
        actions.addClassName("act");
        add(new H2(text("reverse.title")), new Small(text("reverse.detail")), fields, actions);
        why.focus();
    }

    private void carryOut() {
        why.setInvalid(why.getValue().isBlank());
        if (why.isInvalid() || day.getValue() == null) return;
        reversal.carryOut(key, why.getValue().strip(), day.getValue());
    }
}
