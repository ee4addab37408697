package id.balai.ui.policy;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import id.balai.authorization.Action;
import id.balai.authorization.Limit;
import id.balai.authorization.Policy.CompetencyNeeded;
import id.balai.authorization.PolicyChange;
import id.balai.authorization.PolicyChange.ActionOfRole;
import id.balai.authorization.PolicyChange.CompetencyOfAction;
import id.balai.authorization.PolicyChange.LimitOfRole;
import id.balai.membership.OfficeRole;
import id.balai.money.Rupiah;
import id.balai.ui.cooperative.AmountField;
import java.util.List;

/** One change being chosen: what sort, whose, and to what. */
class ChangeFields extends Div {
    /** What one can change. */
    enum Sort {
        GIVE,
        TAKE,
        LIMIT,
        UNLIMIT,
        NEED,
        FREE;

        boolean ofRole() {
            return this != NEED && this != FREE;
        }
    }

    private final Select<Sort> sort = new Select<>();
    private final Select<OfficeRole> role = new Select<>();
    private final Select<Action> action = new Select<>();
    private final AmountField perJournal = new AmountField(text("policy.perJournal"), typed -> {});
    private final AmountField perDay = new AmountField(text("policy.perDay"), typed -> {});
    private final ComboBox<String> competency = new ComboBox<>(text("policy.competency"));
    private final TextField level = number("policy.level", "2");
    private final TextField grace = number("policy.graceDays", "0");

    ChangeFields(List<String> competencies) {
        addClassNames("fields", "policy-fields");
        choice(sort, "policy.sort", List.of(Sort.values())).setItemLabelGenerator(each -> text("policy.sort", each));
        choice(role, "policy.role", List.of(OfficeRole.values())).setItemLabelGenerator(ChangeWords::role);
        choice(action, "policy.action", List.of(Action.values())).setItemLabelGenerator(ChangeWords::action);
        role.setValue(OfficeRole.BENDAHARA);
        competency.setItems(competencies);
        competency.setItemLabelGenerator(ChangeWords::competency);
        competency.setAllowCustomValue(true);
        competency.addCustomValueSetListener(typed -> competency.setValue(typed.getDetail()));
        competencies.stream().findFirst().ifPresent(competency::setValue);
        sort.addValueChangeListener(chosen -> show(chosen.getValue()));
        sort.setValue(Sort.LIMIT);
        add(sort, role, action, perJournal, perDay, competency, level, grace);
    }

    private static <T> Select<T> choice(Select<T> select, String label, List<T> items) {
        select.setLabel(text(label));
        select.setItems(items);
        select.setValue(items.get(0));
        return select;
    }

    private static TextField number(String label, String first) {
        var field = new TextField(text(label));
        field.setAllowedCharPattern("[0-9]");
        field.setMaxLength(2);
        field.setValue(first);
        return field;
    }

    private void show(Sort chosen) {
        role.setVisible(chosen.ofRole());
        perJournal.setVisible(chosen == Sort.LIMIT);
        perDay.setVisible(chosen == Sort.LIMIT);
        competency.setVisible(!chosen.ofRole());
        level.setVisible(chosen == Sort.NEED);
        grace.setVisible(chosen == Sort.NEED);
    }

    PolicyChange change() {
        var of = action.getValue();
        var needed = competency.getValue() == null ? "" : competency.getValue();
        return switch (sort.getValue()) {
            case GIVE -> new ActionOfRole(role.getValue(), of, true);
            case TAKE -> new ActionOfRole(role.getValue(), of, false);
            case LIMIT ->
                new LimitOfRole(
                        role.getValue(), of, new Limit(Rupiah.of(perJournal.amount()), Rupiah.of(perDay.amount())));
            case UNLIMIT -> new LimitOfRole(role.getValue(), of, null);
            case NEED -> new CompetencyOfAction(of, needed, new CompetencyNeeded(needed, digits(level), digits(grace)));
            case FREE -> new CompetencyOfAction(of, needed, null);
        };
    }

    private static int digits(TextField field) {
        return field.getValue().isEmpty() ? -1 : Integer.parseInt(field.getValue());
    }
}
