package id.balai.ui.records;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import id.balai.custody.CredentialOffice;
import id.balai.records.Allowance;
import id.balai.records.LrsCredentials.Issued;
import id.balai.records.NewCredential;
import id.balai.records.Organisation;
import id.balai.ui.shell.Card;
import id.balai.ui.shell.Notice;
import id.balai.ui.shell.Small;
import id.balai.ui.shell.Ways;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Issues a key for another system: for whom, what it may do and how much of it. */
class IssueCard extends Card {
    private static final int MOST_DIGITS = 7;

    private final CredentialOffice office;
    private final UUID admin;
    private final Consumer<Notice> said;
    private final TextField label = new TextField(text("keys.label"));
    private final Select<Organisation> organisation = new Select<>();
    private final TextField requests = number("keys.requests", "600");
    private final TextField megabytes = number("keys.megabytes", "500");
    private final ScopeTicks scopes = new ScopeTicks();

    IssueCard(CredentialOffice office, UUID admin, List<Organisation> organisations, Consumer<Notice> said) {
        this.office = office;
        this.admin = admin;
        this.said = said;
        label.setPlaceholder(text("keys.label.example"));
        organisation.setLabel(text("keys.organisation"));
        organisation.setItems(organisations);
        organisation.setItemLabelGenerator(Organisation::name);
        organisation.setValue(organisations.get(0));
        var form = new Div(label, organisation, requests, megabytes);
        form.addClassNames("fields", "term-fields");
        add(new H2(text("keys.issue.title")), new Small(text("keys.issue.detail")), form);
        add(new H3(text("keys.scopes")), scopes);
        add(Ways.main(text("keys.issue"), click -> issue()));
    }

    private void issue() {
        var allowance = new Allowance(number(requests), number(megabytes));
        var wanted = new NewCredential(organisation.getValue().id(), label.getValue(), scopes.chosen(), allowance);
        said.accept(shown(office.issue(admin, wanted), wanted.label()));
    }

    private static Notice shown(Issued issued, String label) {
        return Notice.done(
                text("keys.issued"),
                text("keys.issued.detail", label),
                new Small(text("keys.key")),
                code(issued.key()),
                new Small(text("keys.secret")),
                code(issued.secret()));
    }

    private static Paragraph code(String words) {
        var code = new Paragraph(words);
        code.addClassNames("strong", "printed-code");
        return code;
    }

    private static TextField number(String label, String usual) {
        var field = new TextField(text(label));
        field.setHelperText(text("keys.unlimited"));
        field.setAllowedCharPattern("[0-9]");
        field.setMaxLength(MOST_DIGITS);
        field.setValue(usual);
        return field;
    }

    /** What is not a number above nothing does not limit. */
    private static @Nullable Integer number(TextField field) {
        var digits = field.getValue().replaceAll("\\D", "");
        if (digits.isEmpty() || digits.length() > MOST_DIGITS) return null;
        var number = Integer.parseInt(digits);
        return number == 0 ? null : number;
    }
}
