package id.balai.ui.offices;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import id.balai.appointments.Term;
import id.balai.membership.OfficeRole;
import id.balai.refusal.MissingField;
import id.balai.ui.shell.DayField;
import java.time.LocalDate;
import java.util.Set;

/** An office to be given: to whom, which, from when to when, by which decision. */
class TermFields extends Div {
    private static final int YEARS = 5;
    private static final int LONGEST = 200;

    private final TextField whom;
    private final Select<OfficeRole> role = new Select<>();
    private final DayField from = new DayField(text("officer.from"));
    private final DayField to = new DayField(text("officer.to"));
    private final TextField decision = new TextField(text("officer.decision"));

    TermFields(String whomLabel, Set<OfficeRole> roles, LocalDate today) {
        addClassNames("fields", "term-fields");
        whom = new TextField(whomLabel);
        whom.setMaxLength(LONGEST);
        role.setLabel(text("officer.role"));
        role.setItems(roles);
        role.setItemLabelGenerator(each -> text("office", each));
        role.setValue(roles.contains(OfficeRole.BENDAHARA) ? OfficeRole.BENDAHARA : OfficeRole.ANGGOTA);
        from.setValue(today);
        to.setValue(today.plusYears(YEARS).minusDays(1));
        decision.setMaxLength(LONGEST);
        decision.setPlaceholder(text("officer.decision.example"));
        add(whom, role, from, to, decision);
    }

    String whom() {
        return whom.getValue();
    }

    Term term() {
        if (decision.getValue().isBlank()) throw new MissingField("decision");
        return new Term(role.getValue(), day("from", from), day("to", to), decision.getValue());
    }

    private static LocalDate day(String field, DayField given) {
        return MissingField.required(field, given.getValue());
    }
}
