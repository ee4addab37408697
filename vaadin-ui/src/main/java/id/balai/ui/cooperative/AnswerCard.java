package id.balai.ui.cooperative;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import id.balai.ui.shell.Card;
import id.balai.ui.shell.Small;
import id.balai.ui.shell.Ways;

/** The second person's answer: yes by one button, no with a reason. */
class AnswerCard extends Card {
    private static final int LONGEST_REASON = 500;

    /** What becomes of the request. */
    interface Answers {
        void approve();

        void reject(String why);
    }

    private final Answers answers;
    private final TextArea why = new TextArea(text("reject.why"));
    private final Div rejecting = new Div();

    AnswerCard(String drafter, Answers answers) {
        this.answers = answers;
        why.setMaxLength(LONGEST_REASON);
        why.setHelperText(text("reject.why.example"));
        why.setErrorMessage(text("reject.why.missing"));
        why.addValueChangeListener(change -> why.setInvalid(false));
        var actions = new Div(
                Ways.main(text("approve.do"), click -> answers.approve()),
                Ways.quiet(text("reject.begin"), click -> ask()));
        actions.addClassName("act");
        add(new H2(text("approve.title")), new Small(text("approve.detail", drafter)), actions, rejecting);
    }

    private void ask() {
        rejecting.removeAll();
        var send = Ways.quiet(text("reject.do"), click -> reject());
        send.addClassName("danger");
        rejecting.add(why, send);
        rejecting.addClassName("fields");
        why.focus();
    }

    private void reject() {
        why.setInvalid(why.getValue().isBlank());
        if (!why.isInvalid()) answers.reject(why.getValue().strip());
    }
}
